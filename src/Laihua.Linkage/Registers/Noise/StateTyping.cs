using Laihua.Linkage.Registers.Stock;
using Laihua.Linkage.Registers.World;

namespace Laihua.Linkage.Registers.Noise;

/// <summary>How nationality and sex come into a register: A has Chinese names of countries, B their codes.</summary>
internal static class StateTyping
{
    internal const uint NationalityTags = 1u << (int)Corruption.Nationality;

    internal const uint SexTags = 1u << (int)Corruption.SexWrong;

    internal static string Written(Register register, Nationality nationality) => register == Register.A ? nationality.Chinese : nationality.Code;

    internal static void TypeNationality(Typing typing)
    {
        if (typing.Happens(Corruption.Nationality))
        {
            typing.Row.Nationality = typing.Stream.PerMille(500) ? Otherwise(typing) : Wrong(typing);
        }
    }

    internal static void TypeSex(Typing typing)
    {
        if (typing.Happens(Corruption.SexWrong))
        {
            typing.Row.Man = !typing.Row.Man;
        }
    }

    /// <summary>Another name of the country, or of the state that was there before; in place of a code, a Chinese name.</summary>
    private static string Otherwise(Typing typing)
    {
        var state = typing.State;
        return state.Aliases.Count > 0
            ? typing.Stream.Pick(state.Aliases)
            : typing.Row.Issue.Register == Register.B ? state.Chinese : Wrong(typing);
    }

    private static string Wrong(Typing typing)
    {
        Nationality other;
        do
        {
            other = Nationalities.All.Draw(typing.Stream);
        }
        while (other == typing.State);
        return Written(typing.Row.Issue.Register, other);
    }
}
