namespace Laihua.Linkage;

/// <summary>The vetoes in words.</summary>
public static class Vetoes
{
    /// <summary>Why a pair is not joined by machine.</summary>
    public static Words Text(Veto veto) => veto switch
    {
        Veto.None => new("Nothing speaks against joining them by machine.", "无自动合并的障碍。"),
        Veto.Twins => new("Family name and birth date agree and the given names differ: they may be twins.", "姓和出生日期相同而名不同：可能是双胞胎。"),
        Veto.OneQueue => new("The numbers stand next to each other, and a part of the name, the birth date or the sex differs: they may be two who stood in one queue.", "证件号码相邻，而姓名的一部分、出生日期或性别不同：可能是一同办理证件的两个人。"),
        Veto.NumberAlone => new("The number agrees, and name and birth date differ: the number may have been used again.", "证件号码相同，但姓名和出生日期不同：号码可能被重复使用。"),
        Veto.CategoryAndDate => new("A category such as sex and the birth date both differ.", "性别等类别与出生日期均不同。"),
        Veto.TooLittle => new("Too few things agree that do not depend on each other: two people may share them.", "相互独立的一致项太少：不同的人也可能如此。"),
    };
}
