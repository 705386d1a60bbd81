namespace Laihua.Rules;

/// <summary>The provisions on which rules rest, each named once with the date from which it is in force.</summary>
/// <remarks><para>House rules have no provision; they cite a decision record (<c>decision 0004</c>).</para></remarks>
public static class Sources
{
    /// <summary>积分要素计分赋值表(暂行): the interim points table, in force from 2017-04-01.</summary>
    public const string InterimPointsTable = "Interim points table 积分要素计分赋值表(暂行), in force 2017-04-01";

    /// <summary>积分要素计分赋值表(试用版): the points table of the pilot, October 2016 to March 2017.</summary>
    public const string TrialPointsTable = "Trial points table 积分要素计分赋值表(试用版), pilot 2016-10 to 2017-03-31";

    /// <summary>外国人来华工作分类标准(试行): the classification standard.</summary>
    public const string Classification = "Classification standard 外国人来华工作分类标准(试行), 2017";

    /// <summary>外国人来华工作许可服务指南(暂行): the service guide, issued 2017-03-29.</summary>
    public const string ServiceGuide = "Service guide 外国人来华工作许可服务指南(暂行), 2017-03-29";

    /// <summary>中华人民共和国行政许可法: the Administrative Licence Law.</summary>
    public const string LicenceLaw = "Administrative Licence Law 行政许可法";

    /// <summary>ICAO Doc 9303: machine-readable travel documents.</summary>
    public const string Icao9303 = "ICAO Doc 9303";

    /// <summary>GB 32100-2015: the unified social credit code.</summary>
    public const string Gb32100 = "GB 32100-2015";

    /// <summary>GB/T 2260: codes of administrative divisions.</summary>
    public const string Gbt2260 = "GB/T 2260";

    /// <summary>国务院办公厅关于节假日安排的通知: the yearly notices on holidays and make-up workdays.</summary>
    public const string HolidayNotices = "General Office of the State Council, yearly notice on holidays 国务院办公厅关于部分节假日安排的通知";

    /// <summary>中华人民共和国行政许可法 art. 42: decision within twenty days, ten more with the head's approval.</summary>
    public const string TwentyDays = "Administrative Licence Law 行政许可法 art. 42: 20 working days, 10 more when extended";

    /// <summary>中华人民共和国行政许可法 art. 82: time limits are in working days without public holidays.</summary>
    public const string WorkingDays = "Administrative Licence Law 行政许可法 art. 82: working days, without public holidays";

    /// <summary>外国人工作许可通知: the form of the Notification Letter, valid for six months.</summary>
    public const string LetterForm = "Form of the Notification Letter 外国人工作许可通知, annex 3";

    /// <summary>中华人民共和国行政许可法 art. 69: when a licence that was granted is revoked (撤销).</summary>
    public const string RevokeLicence = "Administrative Licence Law 行政许可法 art. 69: revocation";

    /// <summary>中华人民共和国行政许可法 art. 70: when a licence is cancelled (注销).</summary>
    public const string CancelLicence = "Administrative Licence Law 行政许可法 art. 70: cancellation";

    /// <summary>中华人民共和国行政许可法 art. 8: when a licence is withdrawn because law or facts have changed (撤回).</summary>
    public const string WithdrawLicence = "Administrative Licence Law 行政许可法 art. 8: withdrawal";
}
