namespace Laihua.Rules.Intake;

/// <summary>Whether an uploaded file will do, by its content and not by its name.</summary>
/// <remarks>
/// <para><b>Rules</b> UPLOAD-001 empty, 002 too large, 003 wrong type, 004 encrypted PDF, 005 portrait no JPEG, 006 portrait too large,
/// 007 portrait too small, 008 portrait damaged,
/// 009 portrait with too many pixels. <see cref="PortraitCheck"/> judges what it shows. <b>Source</b> <see cref="Sources.ServiceGuide"/> and the notes of the national system on photographs.</para>
/// <para><b>Units</b> Bytes (1 MB = 1,048,576) and pixels.</para>
/// <para><b>Shape</b> Any bytes in, a media type or findings out. <b>Errors</b> None: what cannot be read is a finding.</para>
/// <para><b>Example</b> A program renamed to <c>passport.pdf</c> gives UPLOAD-003.</para>
/// </remarks>
public static class UploadCheck
{
    /// <summary>The largest document, in bytes.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>The largest portrait, in bytes.</summary>
    public const int MaxPortraitBytes = 1024 * 1024;

    // A picture that unfolds to more is refused before it is unfolded: a megabyte of JPEG can hold four thousand million pixels.
    private const long MaxPixels = 24_000_000;

    /// <summary>The media type, or every finding.</summary>
    public static Result<string> Check(DocumentLine line, ReadOnlySpan<byte> content)
    {
        var field = "documents." + line.Id;
        var findings = new List<Finding>();
        var type = TypeOf(content);
        if (content.IsEmpty)
        {
            findings.Add(new("UPLOAD-001", field, new("The file is empty. Choose it again.", "文件为空，请重新选择。"), AnswerCheck.House));
        }
        else if (line.IsPortrait)
        {
            CheckPortrait(field, type, content, findings);
        }
        else
        {
            CheckDocument(field, type, content, findings);
        }

        return findings.Count > 0 ? findings : type!; // A type that is not known has a finding above.
    }

    private static void CheckDocument(string field, string? type, ReadOnlySpan<byte> content, List<Finding> findings)
    {
        if (content.Length > MaxBytes)
        {
            findings.Add(new("UPLOAD-002", field, new("The file is larger than 10 MB. Scan it at 200 dpi or split it.", "文件超过10MB，请以200dpi扫描或拆分后上传。"), AnswerCheck.House));
        }

        if (type is null)
        {
            findings.Add(new("UPLOAD-003", field, new("The file is not a PDF, JPEG or PNG. Save or scan it as one of these; renaming it does not help.", "文件不是PDF、JPEG或PNG格式。请另存或扫描为上述格式，仅修改文件名无效。"), AnswerCheck.House));
        }
        else if (type == "application/pdf" && content.IndexOf("/Encrypt"u8) >= 0)
        {
            findings.Add(new("UPLOAD-004", field, new("The PDF is protected by a password. Upload it without protection.", "PDF文件已加密，请解除密码后上传。"), AnswerCheck.House));
        }
    }

    private static void CheckPortrait(string field, string? type, ReadOnlySpan<byte> content, List<Finding> findings)
    {
        if (content.Length > MaxPortraitBytes)
        {
            findings.Add(new("UPLOAD-006", field, new("The photograph is larger than 1 MB. Save it with a higher compression.", "照片超过1MB，请压缩后上传。"), Sources.ServiceGuide));
        }

        if (type != "image/jpeg")
        {
            findings.Add(new("UPLOAD-005", field, new("The photograph is not a JPEG file. Save it as JPEG; renaming it does not help.", "照片不是JPEG格式。请另存为JPEG格式，仅修改文件名无效。"), Sources.ServiceGuide));
        }
        else if (JpegHead.Read(content) is not { } size)
        {
            findings.Add(Damaged(field));
        }
        else if ((long)size.Width * size.Height > MaxPixels)
        {
            findings.Add(new("UPLOAD-009", field, new("The photograph has more than 24 million pixels. Save it smaller.", "照片超过2400万像素，请缩小后上传。"), AnswerCheck.House));
        }
        else if (Math.Min(size.Width, size.Height) < PortraitFrame.LeastWidth || Math.Max(size.Width, size.Height) < PortraitFrame.LeastHeight)
        {
            // The camera may have noted that the picture is to be turned: here either way will do.
            findings.Add(PortraitCheck.TooSmall(field, size.Width, size.Height));
        }
    }

    /// <summary>The finding of a portrait whose header can be read and whose picture cannot.</summary>
    public static Finding Damaged(DocumentLine line) => Damaged("documents." + line.Id);

    private static Finding Damaged(string field) => new("UPLOAD-008", field, new("The photograph is damaged and cannot be read. Save it again and choose the new file.", "照片已损坏，无法读取，请重新保存后上传。"), AnswerCheck.House);

    private static string? TypeOf(ReadOnlySpan<byte> content) =>
        content.StartsWith("%PDF-"u8) ? "application/pdf"
        : content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "image/jpeg"
        : content.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? "image/png"
        : null;
}
