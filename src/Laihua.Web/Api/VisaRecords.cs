using Laihua.App.Features.Machines;
using Laihua.Rules;
using Laihua.Rules.Machines;
using Laihua.Web.Infrastructure.Machines;

namespace Laihua.Web.Api;

/// <summary>A visa, an entry or a residence permit beside a permit.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">The permit number, or the number of the Letter.</param>
/// <param name="On">The day of issue or of entry.</param>
/// <param name="VisaKind">Z or R, for a visa alone.</param>
/// <param name="From">The first day of a visa or residence permit.</param>
/// <param name="To">Its last day, that day included.</param>
/// <param name="PassportCountry">The country of the passport, three letters; with its number.</param>
/// <param name="PassportNumber">The number of the passport; only its hash is kept.</param>
/// <param name="PassportHash">In place of both: SHA-256 over COUNTRY:NUMBER, 64 hexadecimal digits.</param>
public sealed record VisaRecordRequest(
    VisaFactKind Kind, string Number, DateOnly On, string? VisaKind = null, DateOnly? From = null, DateOnly? To = null,
    string? PassportCountry = null, string? PassportNumber = null, string? PassportHash = null);

/// <summary>What was taken in, with what speaks against it.</summary>
public sealed record VisaRecordBody(Guid Permit, IReadOnlyList<Finding> Findings);

/// <summary>Visa and residence data of missions and police.</summary>
public static class VisaRecords
{
    /// <summary>Maps it.</summary>
    public static void MapVisaRecords(this RouteGroupBuilder v1) => v1.MapPut("/visa-records/{reference}", PutAsync)
        .PermitMachine(MachineScope.WriteVisas)
        .WithTags("machines").WithName("putVisaRecord").WithSummary("Take in a visa, an entry or a residence permit under your reference; the same again changes nothing.")
        .Produces<VisaRecordBody>().Produces<VisaRecordBody>(201).Refuses(400, 404, 409, 422, 429);

    private static async Task<IResult> PutAsync(string reference, VisaRecordRequest request, TakeVisaRecord use, MachineCalls calls, CurrentMachine current, HttpContext http)
    {
        var client = (await current.GetAsync()).Client;
        if (await calls.SpendAsync(client, 1, http.RequestAborted) is { } wait)
        {
            return MachineLimits.Refused(http, wait);
        }

        var fact = new VisaFact(request.Kind, request.VisaKind ?? "", request.On, request.From, request.To);
        var result = await use.HandleAsync(new(reference, request.Number, PassportOf(request), fact), client, http.RequestAborted);
        return !result.TryGet(out var taken, out var refusal) ? Problems.From(refusal)
            : taken.Fresh ? TypedResults.Json(new VisaRecordBody(taken.Permit, taken.Findings), statusCode: StatusCodes.Status201Created)
            : TypedResults.Ok(new VisaRecordBody(taken.Permit, taken.Findings));
    }

    // Nothing readable gives no bytes, which the use case refuses.
    private static byte[] PassportOf(VisaRecordRequest request)
    {
        if (request is { PassportHash: null, PassportCountry: { } country, PassportNumber: { } number })
        {
            return TakeVisaRecord.HashOf(country, number);
        }

        var hash = new byte[32];
        return request is { PassportHash: { Length: 64 } text, PassportCountry: null, PassportNumber: null }
            && Convert.FromHexString(text, hash, out _, out var written) == System.Buffers.OperationStatus.Done && written == hash.Length ? hash : [];
    }
}
