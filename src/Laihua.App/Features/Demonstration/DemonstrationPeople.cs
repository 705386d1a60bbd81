namespace Laihua.App.Features.Demonstration;

/// <summary>The invented people of the demonstration: none of them exists, and none is meant to look like somebody who does.</summary>
internal static class DemonstrationPeople
{
    private const string University = "handler@example.com";
    private const string Company = "handler2@example.com";

    public static readonly DemonstrationPerson Fernandez = new()
    {
        FamilyName = "de la Cruz Fernández",
        GivenNames = "María José",
        ChineseName = "玛丽亚",
        Sex = "F",
        Age = 31,
        Nationality = "ESP",
        PassportNumber = "XDD410276",
        Email = "mj.fernandez@example.net",
        Phone = "+34 600 000 101",
        Handler = University,
        Post = "Lecturer in Spanish",
        Duties = "Teaches Spanish language and conversation to second-year students, 14 hours a week.",
        AnnualSalaryCny = 180000,
        Degree = "master",
        Institution = "University of Salamanca (invented record)",
        Subject = "Spanish philology",
        FormerEmployer = "Escuela de Idiomas del Tormes",
        FormerPost = "Teacher of Spanish",
        YearsOfWork = 6,
        Hsk = "hsk3",
        Ground = "B3",
        Teaches = "other",
        TeachingProof = "degree",
    };

    public static readonly DemonstrationPerson Nguyen = new()
    {
        FamilyName = "Nguyễn",
        GivenNames = "Thị Thu Hương",
        ChineseName = "阮氏秋香",
        Sex = "F",
        Age = 34,
        Nationality = "VNM",
        PassportNumber = "P03817264",
        Email = "thuhuong@example.net",
        Phone = "+84 90 000 0102",
        Handler = Company,
        Post = "Process engineer, blade casting",
        Duties = "Plans and supervises the casting of turbine blades; trains the night shift.",
        AnnualSalaryCny = 260000,
        Degree = "bachelor",
        Institution = "Hanoi Technical College (invented record)",
        Subject = "Metallurgy",
        FormerEmployer = "Red River Castings",
        FormerPost = "Foundry engineer",
        YearsOfWork = 9,
        Hsk = "hsk5",
        Ground = "B1.5",
    };

    public static readonly DemonstrationPerson OConnor = new()
    {
        FamilyName = "O'Connor",
        GivenNames = "Siobhán Áine",
        Sex = "F",
        Age = 47,
        Nationality = "IRL",
        PassportNumber = "PX8104472",
        Email = "s.oconnor@example.net",
        Phone = "+353 85 000 0103",
        Handler = University,
        Post = "Professor of hydrology",
        Duties = "Leads a group on river ice; two lecture courses a year; supervises doctoral students.",
        AnnualSalaryCny = 620000,
        Degree = "doctor",
        Institution = "University of the Shannon",
        Subject = "Hydrology",
        HighLevelUniversity = true,
        FormerEmployer = "University of the Shannon",
        FormerPost = "Associate professor",
        YearsOfWork = 18,
        Ground = "A3.4",
        GroundFacts = "Full professorship at the School of Water, appointed by the academic board.",
    };

    public static readonly DemonstrationPerson Krishnamurthy = new()
    {
        FamilyName = "Ramachandran Krishnamurthy Subrahmanyam",
        GivenNames = "Venkata Satyanarayana",
        Sex = "M",
        Age = 38,
        Nationality = "IND",
        PassportNumber = "Z5540189",
        Email = "vs.krishnamurthy@example.net",
        Phone = "+91 90000 00104",
        Handler = Company,
        Post = "Control systems engineer",
        Duties = "Designs the digital governor of the new turbine line and its tests.",
        AnnualSalaryCny = 240000,
        Degree = "master",
        Institution = "Deccan Institute of Technology",
        Subject = "Control engineering",
        FormerEmployer = "Godavari Power Works",
        FormerPost = "Senior engineer",
        YearsOfWork = 12,
        Ground = "points",
    };

    public static readonly DemonstrationPerson Lefevre = new()
    {
        FamilyName = "Lefèvre-d'Arcy",
        GivenNames = "Jean-Baptiste",
        Sex = "M",
        Age = 44,
        Nationality = "FRA",
        PassportNumber = "21FV30417",
        Email = "jb.lefevre@example.net",
        Phone = "+33 6 00 00 01 05",
        Handler = Company,
        Post = "Head chef, guest house",
        Duties = "Runs the kitchen of the company's guest house; trains eight cooks.",
        AnnualSalaryCny = 160000,
        Degree = "none",
        Institution = "École hôtelière de la Loire",
        Subject = "Cookery",
        VocationalGrade = "technician",
        FormerEmployer = "Auberge du Vieux Pont",
        FormerPost = "Chef de cuisine",
        YearsOfWork = 12,
        Ground = "B2",
        GroundFacts = "Certificate of technician in French cuisine.",
    };

    public static readonly DemonstrationPerson Sokolov = new()
    {
        FamilyName = "Соколов",
        GivenNames = "Дмитрий Андреевич",
        ChineseName = "索科洛夫",
        Sex = "M",
        Age = 52,
        Nationality = "RUS",
        PassportNumber = "752814093",
        Email = "d.sokolov@example.net",
        Phone = "+7 900 000 01 06",
        Handler = Company,
        Post = "Chief welder, pressure vessels",
        Duties = "Qualifies welding procedures and welders for boilers of class A.",
        AnnualSalaryCny = 310000,
        Degree = "bachelor",
        Institution = "Polytechnic of the Amur",
        Subject = "Welding technology",
        FormerEmployer = "Amur Boiler Plant",
        FormerPost = "Foreman of welding",
        YearsOfWork = 24,
        Hsk = "hsk3",
        Ground = "B1.5",
    };

    public static readonly DemonstrationPerson Haddad = new()
    {
        FamilyName = "الحداد",
        GivenNames = "عبد الرحمن",
        ChineseName = "哈达德",
        Sex = "M",
        Age = 45,
        Nationality = "EGY",
        PassportNumber = "A28810375",
        Email = "a.haddad@example.net",
        Phone = "+20 100 000 0107",
        Handler = University,
        Post = "Professor of Arabic literature",
        Duties = "Teaches classical and modern Arabic literature; edits the department's journal.",
        AnnualSalaryCny = 480000,
        Degree = "doctor",
        Institution = "University of the Delta",
        Subject = "Arabic literature",
        HighLevelUniversity = true,
        FormerEmployer = "University of the Delta",
        FormerPost = "Professor",
        YearsOfWork = 16,
        Ground = "A3.4",
        GroundFacts = "Appointed full professor; head of the chair of Arabic.",
    };

    public static readonly DemonstrationPerson Thompson = new()
    {
        FamilyName = "Thompson",
        GivenNames = "Emily Grace",
        Sex = "F",
        Age = 27,
        Nationality = "GBR",
        PassportNumber = "549201837",
        Email = "emily.thompson@example.net",
        Phone = "+44 7700 900108",
        Handler = University,
        Post = "Teacher of English",
        Duties = "Teaches spoken and academic English to first-year students, 16 hours a week.",
        AnnualSalaryCny = 200000,
        Degree = "bachelor",
        Institution = "University of the Fells",
        Subject = "English language",
        FormerEmployer = "Lakeland Language School",
        FormerPost = "Teacher of English",
        YearsOfWork = 3,
        Ground = "B3",
        Teaches = "en",
        TeachingProof = "course",
    };

    public static readonly DemonstrationPerson Kamau = new()
    {
        FamilyName = "Kamau",
        GivenNames = "Wanjiku Grace",
        Sex = "F",
        Age = 36,
        Nationality = "KEN",
        PassportNumber = "AK1420958",
        Email = "w.kamau@example.net",
        Phone = "+254 700 000 109",
        Handler = Company,
        Post = "Quality engineer",
        Duties = "Inspects rotors before delivery; keeps the register of deviations.",
        AnnualSalaryCny = 200000,
        Degree = "master",
        Institution = "Rift Valley Institute of Technology",
        Subject = "Materials testing",
        FormerEmployer = "Olkaria Steam Services",
        FormerPost = "Inspection engineer",
        YearsOfWork = 8,
        Hsk = "hsk2",
        Ground = "B1.5",
    };

    public static readonly DemonstrationPerson Mitchell = new()
    {
        FamilyName = "Mitchell",
        GivenNames = "Brandon Lee",
        Sex = "M",
        Age = 29,
        Nationality = "USA",
        PassportNumber = "590017346",
        Email = "b.mitchell@example.net",
        Phone = "+1 202 555 0110",
        Handler = University,
        Post = "Teacher of English",
        Duties = "Teaches spoken English in the evening college.",
        AnnualSalaryCny = 170000,
        Degree = "bachelor",
        Institution = "Prairie State College",
        Subject = "Business administration",
        FormerEmployer = "Prairie Summer Camps",
        FormerPost = "Instructor",
        YearsOfWork = 3,
        Ground = "B3",
        Teaches = "en",
        TeachingProof = "none",
    };

    public static readonly DemonstrationPerson Suparman = new()
    {
        FamilyName = "",
        GivenNames = "Suparman",
        Sex = "M",
        Age = 41,
        Nationality = "IDN",
        PassportNumber = "X4102937",
        Email = "suparman@example.net",
        Phone = "+62 812 0000 0111",
        Handler = Company,
        Post = "Turbine engineer, commissioning",
        Duties = "Commissions turbines at customers' sites and hands them over.",
        AnnualSalaryCny = 220000,
        Degree = "bachelor",
        Institution = "Polytechnic of East Java",
        Subject = "Mechanical engineering",
        FormerEmployer = "Brantas Hydropower",
        FormerPost = "Commissioning engineer",
        YearsOfWork = 14,
        Ground = "B1.5",
    };

    public static readonly DemonstrationPerson Tanaka = new()
    {
        FamilyName = "Tanaka",
        GivenNames = "Haruka",
        ChineseName = "田中遥",
        Sex = "F",
        Age = 39,
        Nationality = "JPN",
        PassportNumber = "TR5208814",
        Email = "h.tanaka@example.net",
        Phone = "+81 90 0000 0112",
        Handler = University,
        Post = "Associate professor of seismology",
        Duties = "Research on frozen ground; one lecture course; the seismic network of the province.",
        AnnualSalaryCny = 520000,
        Degree = "doctor",
        Institution = "University of Inland Japan",
        Subject = "Geophysics",
        HighLevelUniversity = true,
        FormerEmployer = "Institute for Frozen Ground",
        FormerPost = "Researcher",
        YearsOfWork = 11,
        Hsk = "hsk4",
        Ground = "A3.4",
        GroundFacts = "Associate senior title at the Institute of Geophysics.",
    };

    public static readonly DemonstrationPerson Dvorak = new()
    {
        FamilyName = "Dvořák",
        GivenNames = "Jiří",
        Sex = "M",
        Age = 48,
        Nationality = "CZE",
        PassportNumber = "40281736",
        Email = "j.dvorak@example.net",
        Phone = "+420 600 000 113",
        Handler = Company,
        Post = "Turbine designer",
        Duties = "Designs low-pressure stages and signs off their drawings.",
        AnnualSalaryCny = 280000,
        Degree = "master",
        Institution = "Technical University of the Ore Mountains",
        Subject = "Steam turbines",
        FormerEmployer = "Ohře Turbines",
        FormerPost = "Senior designer",
        YearsOfWork = 21,
        Ground = "B1.5",
    };

    public static readonly DemonstrationPerson Okonkwo = new()
    {
        FamilyName = "Adebayo-Okonkwo",
        GivenNames = "Chukwuemeka Oluwaseun",
        Sex = "M",
        Age = 33,
        Nationality = "NGA",
        PassportNumber = "B50193827",
        Email = "c.okonkwo@example.net",
        Phone = "+234 800 000 0114",
        Handler = Company,
        Post = "Service manager, West Africa",
        Duties = "Keeps contact with customers in West Africa and plans the service of their turbines.",
        AnnualSalaryCny = 320000,
        Degree = "bachelor",
        Institution = "Niger Delta University of Engineering",
        Subject = "Electrical engineering",
        FormerEmployer = "Kainji Energy Services",
        FormerPost = "Service engineer",
        YearsOfWork = 9,
        Hsk = "hsk3",
        Ground = "B1.5",
    };

    public static readonly DemonstrationPerson Bjornsdottir = new()
    {
        FamilyName = "Björnsdóttir",
        GivenNames = "Ingrid Þóra",
        Sex = "F",
        Age = 56,
        Nationality = "ISL",
        PassportNumber = "A3081942",
        Email = "i.bjornsdottir@example.net",
        Phone = "+354 600 0115",
        Handler = University,
        Post = "Professor of geothermal energy",
        Duties = "Builds the geothermal laboratory; supervises doctoral students.",
        AnnualSalaryCny = 700000,
        Degree = "doctor",
        Institution = "University of the North Atlantic",
        Subject = "Geothermal energy",
        HighLevelUniversity = true,
        FormerEmployer = "National Energy Institute of the North Atlantic",
        FormerPost = "Head of research",
        YearsOfWork = 28,
        Ground = "A2.5",
        GroundFacts = "Head of research at a national institute for nine years.",
    };

    public static readonly DemonstrationPerson Virtanen = Okonkwo with
    {
        FamilyName = "Virtanen",
        GivenNames = "Aino Maria",
        Sex = "F",
        Nationality = "FIN",
        PassportNumber = "FP2910563",
        Email = "a.virtanen@example.net",
        Phone = "+358 600 0116",
    };

    public static readonly DemonstrationPerson Castillo = Okonkwo with
    {
        FamilyName = "Castillo",
        GivenNames = "Mateo Andrés",
        Nationality = "CHL",
        PassportNumber = "F41870236",
        Email = "m.castillo@example.net",
        Phone = "+56 600 0117",
    };

    public static readonly DemonstrationPerson Marchetti = Bjornsdottir with
    {
        FamilyName = "Marchetti",
        GivenNames = "Chiara",
        Nationality = "ITA",
        PassportNumber = "YB4402917",
        Email = "c.marchetti@example.net",
        Phone = "+39 600 0118",
    };

    public static readonly DemonstrationPerson Novak = Bjornsdottir with
    {
        FamilyName = "Novák",
        GivenNames = "Jana",
        Nationality = "SVK",
        PassportNumber = "BA7731054",
        Email = "j.novak@example.net",
        Phone = "+421 600 0119",
    };
}
