namespace Laihua.Rules.Tests.Intake;

/// <summary>A passport's zone of two lines with fitting check digits.</summary>
internal sealed record AZone
{
    public string Issuer { get; init; } = "D";

    public string Name { get; init; } = "MUELLER<<ANNA<MARIA";

    public string Number { get; init; } = "X1234567";

    public string Nationality { get; init; } = "D";

    public string Birth { get; init; } = "850412";

    public string Sex { get; init; } = "F";

    public string Expiry { get; init; } = "300109";

    public string Text
    {
        get
        {
            var number = Digit(Number.PadRight(9, '<'));
            var birth = Digit(Birth);
            var expiry = Digit(Expiry);
            var personal = new string('<', 14) + "0";
            var composite = Digit(number + birth + expiry + personal)[^1];
            return $"P<{Issuer.PadRight(3, '<')}{Name.PadRight(39, '<')}\n{number}{Nationality.PadRight(3, '<')}{birth}{Sex}{expiry}{personal}{composite}";
        }
    }

    private static string Digit(string field)
    {
        int[] weights = [7, 3, 1];
        return field + (field.Select((c, i) => weights[i % 3] * (c == '<' ? 0 : char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10)).Sum() % 10);
    }
}
