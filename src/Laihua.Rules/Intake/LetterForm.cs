using Laihua.Rules.Cases;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Intake;

/// <summary>The form of K1: Notification Letter, work of more than 90 days.</summary>
/// <remarks><para><b>Rule</b> INTAKE-100. <b>Sources</b> <see cref="Sources.ServiceGuide"/>, application form; decision 0009 for the order of topics.</para></remarks>
public static class LetterForm
{
    private static readonly Choice[] Levels =
    [
        new("doctor", new("Doctorate", "博士")),
        new("master", new("Master's degree", "硕士")),
        new("bachelor", new("Bachelor's degree", "学士")),
        new("none", new("Below a bachelor's degree", "学士以下")),
    ];

    private static readonly Choice[] Grades =
    [
        new("none", new("No such certificate", "无")),
        new("top-international", new("Highest grade of an internationally recognised certificate", "国际通用最高等级职业技能资格证书")),
        new("senior-technician", new("Senior technician", "高级技师")),
        new("technician", new("Technician", "技师")),
        new("senior-worker", new("Senior worker", "高级工")),
    ];

    private static readonly Choice[] Hsk =
    [
        new("none", new("No HSK certificate", "无HSK证书")),
        new("hsk1", new("HSK level 1", "HSK一级")),
        new("hsk2", new("HSK level 2", "HSK二级")),
        new("hsk3", new("HSK level 3", "HSK三级")),
        new("hsk4", new("HSK level 4", "HSK四级")),
        new("hsk5", new("HSK level 5 or higher", "HSK五级或以上")),
    ];

    /// <summary>The form as it is asked at the place of work that the answers name: local points as items of its catalogue, or as a number.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="day">The day of the score.</param>
    /// <param name="rules">The rules in force, or those that the case keeps; null where there are none.</param>
    public static Form AskedOf(Answers answers, DateOnly day, RuleSet? rules) => LetterLocal.In(Form, answers, day, rules);

    /// <summary>The form with everything that it asks anywhere.</summary>
    public static Form Form { get; } = new(ApplicationKind.K1,
    [
        new("person", new("The person", "申请人基本信息"),
        [
            new("person.familyName", AnswerKind.Name, new("Family name", "姓"))
            {
                Hint = new("Exactly as printed in the passport. Leave empty if the passport shows one name only.", "与护照所示完全一致。护照仅有一个名字的，此栏留空。"),
                Required = false,
                MaxLength = 100,
            },
            new("person.givenNames", AnswerKind.Name, new("Given names", "名"))
            {
                Hint = new("All of them, exactly as printed in the passport.", "与护照所示完全一致，填写全部名字。"),
                Required = false,
                MaxLength = 100,
            },
            new("person.chineseName", AnswerKind.Name, new("Chinese name", "中文姓名"))
            {
                Hint = new("Only if the person uses one.", "如有请填写。"),
                Required = false,
                MaxLength = 50,
            },
            new("person.otherNames", AnswerKind.LongText, new("Other and former names", "曾用名及其他姓名")) { Required = false, MaxLength = 400 },
            new("person.sex", AnswerKind.Choice, new("Sex", "性别"))
            {
                Hint = new("As in the passport.", "以护照为准。"),
                Choices =
                [
                    new("F", new("Female", "女")),
                    new("M", new("Male", "男")),
                    new("X", new("Unspecified (X in the passport)", "未注明（护照为X）")),
                ],
            },
            new("person.birthDate", AnswerKind.Date, new("Date of birth", "出生日期")),
            new("person.nationality", AnswerKind.Nationality, new("Nationality", "国籍")),
            new("person.email", AnswerKind.Email, new("E-mail of the person", "申请人电子邮箱"))
            {
                Hint = new("The person's own address, not the employer's.", "请填写本人邮箱，不得与单位或经办人相同。"),
            },
            new("person.phone", AnswerKind.Phone, new("Telephone of the person", "申请人联系电话")),
        ], []),

        new("passport", new("Passport", "护照"),
        [
            new("passport.mrz", AnswerKind.Mrz, new("Machine-readable zone", "护照机读码"))
            {
                Hint = new("The two lines of letters, digits and < at the foot of the data page. Paste or type them and the fields fill themselves.", "护照资料页底部由字母、数字和<组成的两行。粘贴或输入后自动填写各栏。"),
                Required = false,
                MaxLength = 200,
            },
            new("passport.number", AnswerKind.Text, new("Passport number", "护照号码")) { MaxLength = 20 },
            new("passport.issuer", AnswerKind.Country, new("Issuing country", "签发国")),
            new("passport.issuedOn", AnswerKind.Date, new("Date of issue", "签发日期")),
            new("passport.expiresOn", AnswerKind.Date, new("Date of expiry", "有效期至"))
            {
                Hint = new("At least six months must be left.", "护照有效期须在六个月以上。"),
            },
        ], []),

        new("post", new("Post and contract", "岗位与合同"),
        [
            new("post.title", AnswerKind.Text, new("Post", "职务")) { MaxLength = 100 },
            new("post.duties", AnswerKind.LongText, new("What the work consists of", "工作内容")) { MaxLength = 2000 },
            new("post.division", AnswerKind.Division, new("Place of work", "工作地点"))
            {
                Hint = new("The city or county in which the work is done: it decides the office and the regional points.", "实际工作所在的市或县，据此确定受理机构和地区积分。"),
            },
            new("post.address", AnswerKind.Text, new("Address of the place of work", "工作地址")),
            new("post.annualSalaryCny", AnswerKind.Money, new("Annual salary in CNY", "年薪（人民币元）"))
            {
                Hint = new("Before tax, paid by the employer in China. In yuan, not in units of 10,000: 45 万元 is 450,000.", "境内聘用单位支付的税前年薪，单位为元（45万元填450000）。"),
            },
            new("post.monthsPerYear", AnswerKind.Number, new("Months of work in China per year", "每年在华工作时间（月）")),
            new("post.contractFrom", AnswerKind.Date, new("Contract begins", "合同起始日期")),
            new("post.contractTo", AnswerKind.Date, new("Contract ends", "合同终止日期")),
        ], []),

        new("education", new("Education", "教育背景"),
        [
            new("education.vocationalGrade", AnswerKind.Choice, new("Vocational certificate", "职业技能资格证书")) { Choices = Grades },
        ],
        [
            new("level", AnswerKind.Choice, new("Degree", "学位")) { Choices = Levels },
            new("institution", AnswerKind.Text, new("University or school", "毕业院校")),
            new("country", AnswerKind.Country, new("Country", "国家或地区")),
            new("subject", AnswerKind.Text, new("Subject", "专业")),
            new("graduatedOn", AnswerKind.Date, new("Date of the degree", "毕业日期")),
            new("taughtInChinese", AnswerKind.YesNo, new("Taught in Chinese", "以汉语为教学语言")),
            new("highLevelUniversity", AnswerKind.YesNo, new("High-level university abroad", "国（境）外高水平大学")),
        ], new("Degree", "学历"), 6),

        new("experience", new("Work experience", "工作经历"),
        [
            new("experience.explained", AnswerKind.LongText, new("Gaps and overlaps explained", "空档或重叠说明"))
            {
                Hint = new("Needed only if the list shows a gap of more than three months or an overlap of more than one month.", "如列表显示三个月以上空档或一个月以上重叠，请予说明。"),
                Required = false,
                MaxLength = 1000,
            },
        ],
        [
            new("from", AnswerKind.Date, new("From", "起")),
            new("to", AnswerKind.Date, new("To", "止")) { Hint = new("Leave empty if it continues.", "至今请留空。"), Required = false },
            new("employer", AnswerKind.Text, new("Employer", "工作单位")),
            new("country", AnswerKind.Country, new("Country", "国家或地区")),
            new("post", AnswerKind.Text, new("Post", "职务")),
            new("related", AnswerKind.YesNo, new("Related to the post applied for", "与申请岗位相关")),
            new("global500", AnswerKind.YesNo, new("Fortune Global 500 enterprise", "全球500强企业")),
        ], new("Employment", "工作经历"), 20),

        new("language", new("Chinese language", "汉语水平"),
        [
            new("language.hsk", AnswerKind.Choice, new("HSK certificate", "HSK证书")) { Choices = Hsk },
            new("language.formerNational", AnswerKind.YesNo, new("Former Chinese national", "曾经具有中国国籍")),
        ], []),

        new("category", new("Category and points", "类别与积分"),
        [
            new("category.ground", AnswerKind.Choice, new("Ground of the application", "申请依据"))
            {
                Hint = new("Choose the criterion that the documents prove.", "请选择材料所能证明的条件。"),
                Choices = LetterGrounds.Choices,
            },
            new("category.groundFacts", AnswerKind.LongText, new("What fulfils the ground", "符合该条件的事实")) { Required = false, MaxLength = 1000 },
            new("category.teaches", AnswerKind.Choice, new("Foreign language taught", "所教外国语言"))
            {
                Hint = new("For language teachers only.", "仅外国语言教学人员填写。"),
                Choices =
                [
                    new("none", new("Not a language teacher", "非语言教学人员")),
                    new("en", new("English", "英语")),
                    new("other", new("Another language", "其他语言")),
                ],
            },
            new("category.teachingProof", AnswerKind.Choice, new("Teaching qualification", "语言教学资质"))
            {
                Required = false,
                Choices =
                [
                    new("none", new("None of these", "无")),
                    new("degree", new("Degree in education, language or teacher training", "教育类、语言类或师范类学士及以上学位")),
                    new("home", new("Teacher's certificate of the home country", "所在国教师资格证书")),
                    new("tefl", new("TEFL in China certificate", "“TEFL in China”证书")),
                    new("course", new("Accepted language-teaching course of 120 hours or more", "120学时以上国际语言教学证书")),
                ],
            },
            new("category.intellectualProperty", AnswerKind.YesNo, new("Holds patents or other intellectual property", "具有专利等知识产权")),
            new("category.fiveYearsInChina", AnswerKind.YesNo, new("Has worked in China for five years or more without a break", "已连续在华工作5年及以上")),
            new(LetterLocal.Items, AnswerKind.Several, new("Local incentive items", "地方鼓励性加分项目")) { Required = false, MaxLength = 2000 },
            new(LetterLocal.Number, AnswerKind.Number, new("Local incentive points", "地方鼓励性加分"))
            {
                Hint = new("0 to 10, by the catalogue of the province; 0 if none apply.", "0至10分，按省级目录；无则填0。"),
            },
        ], []),

        new("declarations", new("Declarations", "声明与承诺"),
        [
            new("declarations.truth", AnswerKind.Declaration, new("Everything stated is true and the documents are genuine", "所填内容真实，所交材料真实有效")),
            new("declarations.noRecord", AnswerKind.Declaration, new("The person is healthy and has no criminal record", "申请人身体健康，无犯罪记录")),
            new("declarations.need", AnswerKind.Declaration, new("The post has a special need and no suitable candidate was found in China", "该岗位有特殊需要，国内暂缺适当人选")),
            new("declarations.consent", AnswerKind.Declaration, new("The person agrees that these data are processed for the permit", "申请人同意为办理工作许可处理其个人信息")),
            new("declarations.signer", AnswerKind.Text, new("Name of the signer", "签署人姓名")) { MaxLength = 100 },
        ], []),
    ]);
}
