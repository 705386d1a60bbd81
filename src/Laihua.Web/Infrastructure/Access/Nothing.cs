namespace Laihua.Web.Infrastructure.Access;

/// <summary>An address that leads to nothing.</summary>
public static class Nothing
{
    /// <summary>Answers it with 404 for everybody: the policy for what names no permission would ask strangers to sign in first.</summary>
    public static WebApplication UseNotFound(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            if (context.GetEndpoint() is not null)
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        return app;
    }
}
