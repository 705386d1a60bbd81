using Laihua.Web.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddLook(builder.Configuration);

var app = builder.Build();
app.UseLook();
app.MapRazorPages();
app.Run();

/// <summary>The web process; named so that tests can start it.</summary>
public sealed partial class Program;
