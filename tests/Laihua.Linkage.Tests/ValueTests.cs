namespace Laihua.Linkage.Tests;

/// <summary>How two values of each kind agree.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("Müller", "MUELLER", "variant")]
    [InlineData("Sergey", "Sergei", "variant")]
    [InlineData("Iuliia", "Yuliya", "variant")]
    [InlineData("Mohammed", "Muhamad", "variant")]
    [InlineData("Min-su", "Minsu", "variant")]
    [InlineData("Lee", "Yi", "variant")]
    [InlineData("Bob", "Robert", "variant")]
    [InlineData("van der Berg", "Berg", "variant")]
    [InlineData("Иванов", "Ivanov", "variant")]
    [InlineData("김", "Kim", "variant")]
    [InlineData("习近平", "Xi Jinping", "equal")]
    [InlineData("O'Brien", "OBrien", "equal")]
    [InlineData("Nguyễn", "Nguyen", "equal")]
    [InlineData("Goldsworthy", "Goldsworpthy", "near")]
    [InlineData("Maria Anna", "Maria", "part")]
    [InlineData("J", "John", "part")]
    [InlineData("Millar", "Milfra", "alike")]
    [InlineData("Anna", "Robert", "differs")]
    public void Level_OfNames_IsAsExpected(string first, string second, string expected) => Assert.Equal(expected, Level(FieldKind.GivenName, first, second));

    [Theory]
    [InlineData("1980-03-05", "05.03.1980", "equal")]
    [InlineData("19800305", "1980年3月5日", "equal")]
    [InlineData("1980-03-05", "5 March 1980", "equal")]
    [InlineData("1980-03-05", "1980-05-03", "slip")]
    [InlineData("1980-03-05", "1980-03-06", "slip")]
    [InlineData("1928-03-05", "1982-03-05", "slip")]
    [InlineData("1980-03", "1980-03-05", "known")]
    [InlineData("1980", "1980", "known")]
    [InlineData("1980-01-01", "1980-03-05", "known")]
    [InlineData("1980-03-05", "1991-03-05", "two-parts")]
    [InlineData("1980-03-05", "1980-11-27", "year")]
    [InlineData("1980", "1991-03-05", "differs")]
    [InlineData("1980-03-05", "1991-12-27", "differs")]
    [InlineData("1980-03-05", "unknown", "none")]
    public void Level_OfDates_IsAsExpected(string first, string second, string expected) => Assert.Equal(expected, Level(FieldKind.Date, first, second));

    [Theory]
    [InlineData("E 123-4567", "e1234567", "equal")]
    [InlineData("E1234567", "E1234576", "slip")]
    [InlineData("EO123BI8", "E0123B18", "slip")]
    [InlineData("E1234567", "E1234599", "two-slips")]
    [InlineData("E1234567", "K7654321", "differs")]
    [InlineData("012", "12", "differs")]
    public void Level_OfIdentifiers_IsAsExpected(string first, string second, string expected) => Assert.Equal(expected, Level(FieldKind.Identifier, first, second));

    [Theory]
    [InlineData("Republic of Korea", "大韩民国", "equal")]
    [InlineData("KOR", "南朝鲜", "equal")]
    [InlineData("D", "Germany", "equal")]
    [InlineData("DE", "德国", "equal")]
    [InlineData("苏联", "RUS", "related")]
    [InlineData("Czechoslovakia", "SVK", "related")]
    [InlineData("FRA", "ITA", "differs")]
    [InlineData("Azerbejdżan", "Azerbejdżan", "equal")]
    [InlineData("Azerbejdżan", "Armenia", "none")]
    [InlineData("KR", "韩国", "equal")]
    public void Level_OfCountries_IsAsExpected(string first, string second, string expected) =>
        Assert.Equal(expected, Level(FieldKind.Country, first, second));

    [Theory]
    [InlineData("張偉", "张伟", "equal")]
    [InlineData("弗拉基米尔·谢尔巴科夫", "弗拉基米尔谢尔巴科夫", "equal")]
    [InlineData("李小龙", "李小隆", "near")]
    [InlineData("王伟", "王芳", "near")]
    [InlineData("约翰史密斯", "约翰", "part")]
    [InlineData("李小龙", "王大明", "differs")]
    public void Level_OfChineseNames_IsAsExpected(string first, string second, string expected) => Assert.Equal(expected, Level(FieldKind.ChineseName, first, second));

    [Theory]
    [InlineData(FieldKind.Text, "12 Main Street", "main street 12", "near")]
    [InlineData(FieldKind.Text, "bellevue road", "bellevueroad", "near")]
    [InlineData(FieldKind.Text, "harbour view cottage", "harbour view", "common")]
    [InlineData(FieldKind.Text, "old mill", "station road", "differs")]
    [InlineData(FieldKind.Code, "2612", "2621", "slip")]
    [InlineData(FieldKind.Code, "2612", "4011", "differs")]
    [InlineData(FieldKind.Code, "837394478", "91440000837394478C", "contained")]
    [InlineData(FieldKind.Code, "837394478", "914400008373944780", "differs")]
    [InlineData(FieldKind.Identifier, "E6758827A", "00000000", "none")]
    [InlineData(FieldKind.Identifier, "E6758827A", "同上", "none")]
    [InlineData(FieldKind.Number, "07.0", "7", "equal")]
    [InlineData(FieldKind.Number, "1000", "1001", "near")]
    [InlineData(FieldKind.Number, "5", "900", "differs")]
    [InlineData(FieldKind.Year, "1980", "1981", "slip")]
    [InlineData(FieldKind.Year, "1980", "1995", "differs")]
    [InlineData(FieldKind.Category, "f", "F", "equal")]
    [InlineData(FieldKind.Category, "F", "M", "differs")]
    public void Level_OfOtherKinds_IsAsExpected(FieldKind kind, string first, string second, string expected) => Assert.Equal(expected, Level(kind, first, second));

    [Theory]
    [InlineData("AZ716634", "AZ716635", true)]
    [InlineData("E6758827A", "E6758826Z", true)]
    [InlineData("CH5VNR9RX", "CH5VNR9RW", true)]
    [InlineData("AZ716634", "AZ761634", false)]
    [InlineData("AZ716634", "BZ716634", false)]
    public void Neighbours_OfNumbers_AreThoseOfOneQueue(string first, string second, bool expected)
    {
        var numbers = new CodeValues(identifier: true);

        Assert.Equal(expected, numbers.Neighbours(numbers.Normalise(first), numbers.Normalise(second)));
    }

    private static string Level(FieldKind kind, string first, string second)
    {
        var schema = new LinkageSchema("id", "id", [new(["value"], ["value"], kind)]);
        var records = Read.Input(schema, $"id,value\n1,\"{first}\"\n", $"id,value\n2,\"{second}\"\n").Records;
        var levels = new byte[1];
        new PairScorer(records, new Model(records).ToWeights()).Compare(0, 1, levels);
        return levels[0] == Levels.None ? "none" : Levels.Of(kind)[levels[0] - 1].Id;
    }
}
