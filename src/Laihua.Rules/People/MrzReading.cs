namespace Laihua.Rules.People;

/// <summary>One zone being read.</summary>
internal sealed class MrzReading(MrzLayout layout, string zone, DateOnly asOf)
{
    private readonly List<Finding> findings = [];
    private bool valid = true;

    public MrzDocument ToDocument()
    {
        var code = Trimmed(MrzLayout.Code);
        var issuer = Trimmed(MrzLayout.Issuer);
        var nationality = Trimmed(layout.Nationality);
        Must(zone.All(character => MrzCheckDigit.ValueOf(character) is not null), MrzFindings.Characters);
        Note(layout.FirstLetters.Contains(zone[0]), MrzFindings.Code);
        Note(Countries.IsKnown(issuer), MrzFindings.Issuer);
        var name = ReadName();
        var number = ReadNumber();
        Note(Countries.IsKnown(nationality), MrzFindings.Nationality);
        var birth = ReadDate(MrzDate.Birth(zone[layout.Birth], asOf), layout.Birth, layout.BirthDigit, MrzFindings.Birth, MrzFindings.BirthFigures, MrzFindings.BirthExists);
        var sex = ReadSex();
        var expiry = ReadDate(MrzDate.Expiry(zone[layout.Expiry], asOf), layout.Expiry, layout.ExpiryDigit, MrzFindings.Expiry, MrzFindings.ExpiryFigures, MrzFindings.ExpiryExists);
        CheckPersonalNumber();
        CheckComposite();
        return new(
            layout.Format, code, issuer, name.Primary, name.Secondary, number, nationality, birth, sex, expiry,
            Spaced(layout.Optional), layout.Optional2 is { } second ? Spaced(second) : null,
            Truncated: zone[layout.Name][^1] != '<', valid, findings);
    }

    private (string Primary, string Secondary) ReadName()
    {
        var field = zone[layout.Name].TrimEnd('<');
        Note(!field.Any(char.IsAsciiDigit), MrzFindings.NameFigures);
        var cut = field.IndexOf("<<", StringComparison.Ordinal);
        if (cut < 0)
        {
            return (Words(field), "");
        }

        Note(cut > 0, MrzFindings.NoPrimary);
        Note(!field[(cut + 2)..].Contains("<<", StringComparison.Ordinal), MrzFindings.ThirdIdentifier);
        return (Words(field[..cut]), Words(field[(cut + 2)..]));
    }

    /// <summary>A long number goes on in the optional field, up to the first filler; its last character is the check digit.</summary>
    private string ReadNumber()
    {
        var field = zone[layout.Number];
        var digit = zone[layout.NumberDigit];
        var written = field.Replace("<", "", StringComparison.Ordinal);
        var more = zone[layout.Optional].Split('<')[0];
        if (layout.Format is MrzFormat.TD1 or MrzFormat.TD2 && digit == '<' && written.Length > 0 && more.Length >= 2)
        {
            Must(MrzCheckDigit.Fits(field + more[..^1], more[^1]), MrzFindings.Number);
            return written + more[..^1];
        }

        Must(MrzCheckDigit.Fits(field, digit) || (written.Length == 0 && digit == '<'), MrzFindings.Number);
        return written;
    }

    private string? ReadDate(MrzDate date, Range field, int digit, Finding wrongDigit, Finding noFigures, Finding noSuchDay)
    {
        Must(MrzCheckDigit.Fits(zone[field], zone[digit]), wrongDigit);
        Must(date.Numeric, noFigures);
        Note(!date.Numeric || date.Exists, noSuchDay);
        return date.Text;
    }

    private Sex? ReadSex()
    {
        Sex? sex = zone[layout.Sex] switch
        {
            'M' => Sex.M,
            'F' => Sex.F,
            '<' or 'X' => Sex.X,
            _ => null,
        };
        Note(sex is not null, MrzFindings.Sex);
        return sex;
    }

    private void CheckPersonalNumber()
    {
        if (layout.PersonalDigit is { } at)
        {
            var field = zone[layout.Optional];
            var isUnused = zone[at] == '<' && field.All(character => character == '<');
            Must(isUnused || MrzCheckDigit.Fits(field, zone[at]), MrzFindings.Personal);
        }
    }

    private void CheckComposite()
    {
        if (layout is { CompositeDigit: { } at, Composite: { } ranges })
        {
            Must(MrzCheckDigit.Fits(string.Concat(ranges.Select(range => zone[range])), zone[at]), MrzFindings.Composite);
        }
    }

    private void Must(bool holds, Finding finding)
    {
        valid &= holds;
        Note(holds, finding);
    }

    private void Note(bool holds, Finding finding)
    {
        if (!holds)
        {
            findings.Add(finding);
        }
    }

    private string Trimmed(Range range) => zone[range].TrimEnd('<');

    private string Spaced(Range range) => Trimmed(range).Replace('<', ' ');

    private static string Words(string field) => string.Join(' ', field.Split('<', StringSplitOptions.RemoveEmptyEntries));
}
