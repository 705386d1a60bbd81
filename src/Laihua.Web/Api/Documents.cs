using Laihua.App.Features.Applications;
using Laihua.Rules.Access;
using Laihua.Rules.Intake;
using Laihua.Web.Infrastructure.Access;

namespace Laihua.Web.Api;

/// <summary>Documents of an application: the body is the file itself, or a form with one file.</summary>
public static class Documents
{
    /// <summary>Maps them.</summary>
    public static void MapDocuments(this RouteGroupBuilder applications) => applications
        .MapPut("/{number}/documents/{line}", PutAsync).Permit(Permission.Apply).WithName("putDocument")
        .WithSummary("Put a file (PDF, JPEG or PNG, at most 10 MB) at a line of the checklist. Of a portrait a part may be chosen: its upper left corner and its width in pixels as it is seen; the height follows from 354 : 472.")
        .Accepts<byte[]>("application/pdf", "image/jpeg", "image/png", "application/octet-stream", "multipart/form-data")
        .Produces<FileBody>().Refuses(400, 404, 409, 413, 422);

    private static async Task<IResult> PutAsync(
        string number, string line, int? frameX, int? frameY, int? frameWidth, HttpRequest request, AttachDocument use, CurrentActor current, CancellationToken cancellation)
    {
        PortraitFrame? frame = frameWidth is { } width ? new(frameX ?? 0, frameY ?? 0, width) : null;
        var (name, content) = await ReadAsync(request, line, cancellation);
        return Outcome.Ok(await use.HandleAsync(new(number, line, name, content, frame), await current.GetAsync(), cancellation), file => new FileBody(file));
    }

    private static async Task<(string Name, byte[] Content)> ReadAsync(HttpRequest request, string line, CancellationToken cancellation)
    {
        using var held = new MemoryStream();
        if (!request.HasFormContentType)
        {
            await request.Body.CopyToAsync(held, cancellation);
            return (line, held.ToArray());
        }

        var form = await request.ReadFormAsync(cancellation);
        if (form.Files is not [var file])
        {
            throw new BadHttpRequestException("The form must have one file.");
        }

        await file.CopyToAsync(held, cancellation);
        return (file.FileName, held.ToArray());
    }
}
