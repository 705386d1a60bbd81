namespace Laihua.Linkage.Registers;

/// <summary>How a register's bytes spell its characters.</summary>
public enum RegisterEncoding
{
    /// <summary>GB 18030, as old Chinese systems export.</summary>
    Gb18030,

    /// <summary>UTF-8 without a byte order mark.</summary>
    Utf8,
}
