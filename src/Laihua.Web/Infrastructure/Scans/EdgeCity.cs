using System.Net;
using Laihua.Rules.Places;

namespace Laihua.Web.Infrastructure.Scans;

/// <summary>From which city somebody asks, as coarsely as the edge of the network tells it. No address is kept.</summary>
/// <remarks>
/// <para><b>Configuration</b> <c>Scans:CityHeader</c> names a header that the edge sets and clears from strangers, such as <c>X-Edge-City</c>, with a
/// GB/T 2260 code; <c>Scans:Ranges</c> lists <c>10.23.0.0/16=230100</c>, separated by commas. Without either nothing is known.</para>
/// <para><b>Errors</b> What names no division is as if nothing were said.</para>
/// </remarks>
public sealed class EdgeCity(IConfiguration configuration)
{
    private readonly string? header = configuration["Scans:CityHeader"];

    private readonly (IPNetwork Network, string City)[] ranges =
    [
        .. (configuration["Scans:Ranges"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(range => range.Split('=')).Select(parts => (IPNetwork.Parse(parts[0]), parts[1])),
    ];

    /// <summary>The code of the city, or an empty text.</summary>
    public string Of(HttpContext context)
    {
        var told = header is null ? "" : context.Request.Headers[header].ToString();
        var code = told.Length > 0 ? told : ByRange(context.Connection.RemoteIpAddress);
        return Divisions.Find(code) is { } division ? CityOf(division) : "";
    }

    // A county is more than is kept: its city, or its municipality.
    private static string CityOf(Division division) =>
        division.Level == DivisionLevel.County && Divisions.Find(division.PrefectureCode) is { Level: DivisionLevel.Prefecture } city ? city.Code
        : division.Level == DivisionLevel.Prefecture ? division.Code : division.ProvinceCode;

    private string ByRange(IPAddress? address)
    {
        if (address is null)
        {
            return "";
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return ranges.FirstOrDefault(range => range.Network.Contains(plain)).City ?? "";
    }
}
