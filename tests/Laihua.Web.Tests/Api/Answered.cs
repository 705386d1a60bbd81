using System.Net.Http.Json;
using System.Text.Json;

namespace Laihua.Web.Tests.Api;

/// <summary>Calls of a machine, in a line each.</summary>
internal static class Answered
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The status and the body of an answer.</summary>
    public static async Task<(int Status, JsonElement Body)> CallAsync(this HttpClient machine, HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, "/api/v1" + path) { Content = body is null ? null : JsonContent.Create(body) };
        using var answer = await machine.SendAsync(request, Cancellation);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        return ((int)answer.StatusCode, text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text));
    }

    /// <summary>The body of an answer that must be good.</summary>
    public static async Task<JsonElement> MustAsync(this HttpClient machine, HttpMethod method, string path, object? body = null)
    {
        var (status, answer) = await machine.CallAsync(method, path, body);
        return status < 300 ? answer : throw new InvalidOperationException($"{method} {path}: {status} {answer}");
    }

    /// <summary>Puts a file at a line.</summary>
    public static async Task PutFileAsync(this HttpClient machine, string number, string line, byte[] file)
    {
        using var answer = await machine.PutAsync($"/api/v1/applications/{number}/documents/{line}", new ByteArrayContent(file), Cancellation);
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{line}: {await answer.Content.ReadAsStringAsync(Cancellation)}");
        }
    }

    /// <summary>The version of a case as its employer sees it.</summary>
    public static async Task<int> VersionAsync(this HttpClient handler, string number) =>
        (await handler.MustAsync(HttpMethod.Get, $"/applications/{number}")).GetProperty("version").GetInt32();
}
