namespace Laihua.App.Features.Demonstration;

/// <summary>A different face for each case of the demonstration.</summary>
internal static class DemonstrationLooks
{
    private const uint Light = 0xFFF3_D2BA;
    private const uint Rose = 0xFFEE_C3A6;
    private const uint Olive = 0xFFD9_A57E;
    private const uint Tan = 0xFFC6_8E64;
    private const uint Brown = 0xFF9A_6440;
    private const uint Dark = 0xFF6E_452C;

    private const uint Black = 0xFF22_1D1C;
    private const uint Chestnut = 0xFF5A_3825;
    private const uint Copper = 0xFFA4_552B;
    private const uint Blond = 0xFFC9_A265;
    private const uint Grey = 0xFF9A_9A9C;

    private const uint Navy = 0xFF27_3B5E;
    private const uint Wine = 0xFF7A_2F3C;
    private const uint Green = 0xFF2F_5D50;
    private const uint Slate = 0xFF4A_5564;
    private const uint Plum = 0xFF5A_3D66;

    private static readonly DemonstrationLook[] All =
    [
        new(Rose, Chestnut, Wine, HairStyle.Long),
        new(Olive, Black, Navy, HairStyle.Bun),
        new(Light, Copper, Green, HairStyle.Long, Glasses: true),
        new(Brown, Black, Slate, HairStyle.Parted, Glasses: true),
        new(Rose, Chestnut, Navy, HairStyle.Short, Beard: true),
        new(Light, Grey, Slate, HairStyle.Short),
        new(Tan, Black, Plum, HairStyle.Receding, Beard: true, Glasses: true),
        new(Light, Blond, Navy, HairStyle.Bun),
        new(Dark, Black, Wine, HairStyle.Curly),
        new(Light, Chestnut, Green, HairStyle.Parted),
        new(Tan, Black, Navy, HairStyle.Short),
        new(Rose, Black, Slate, HairStyle.Long),
        new(Light, Grey, Navy, HairStyle.Receding, Beard: true),
        new(Dark, Black, Green, HairStyle.Short, Beard: true, Glasses: true),
        new(Light, Blond, Plum, HairStyle.Parted, Glasses: true),
    ];

    /// <summary>The face of the case at a place in the list.</summary>
    public static DemonstrationLook At(int place) => All[place % All.Length];
}
