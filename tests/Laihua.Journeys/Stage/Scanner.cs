using System.ComponentModel;
using System.Diagnostics;
using Laihua.Testing.Outputs;

namespace Laihua.Journeys.Stage;

/// <summary>A stranger's scanner: reads the codes in a picture or in a PDF, knowing nothing of us.</summary>
internal static class Scanner
{
    /// <summary>The texts of every code on the pages of a PDF.</summary>
    public static async Task<IReadOnlyList<string>> ReadPdfAsync(byte[] pdf, int dpi = 300)
    {
        var folder = Directory.CreateTempSubdirectory("laihua-scan-").FullName;
        try
        {
            var file = Path.Combine(folder, "paper.pdf");
            await File.WriteAllBytesAsync(file, pdf);
            await RunAsync("pdftoppm", "poppler-utils", "-r", $"{dpi}", "-png", file, Path.Combine(folder, "page"));
            return await ReadAsync(Directory.GetFiles(folder, "page*.png"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The words on the pages of a PDF, without the spaces between them.</summary>
    public static async Task<string> WordsOfPdfAsync(byte[] pdf)
    {
        var file = Path.Combine(Path.GetTempPath(), $"laihua-scan-{Guid.NewGuid():N}.pdf");
        await File.WriteAllBytesAsync(file, pdf);
        try
        {
            return Unspaced(await RunAsync("pdftotext", "poppler-utils", "-enc", "UTF-8", file, "-"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>A text without its spaces and line ends: papers break lines where they must.</summary>
    public static string Unspaced(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    /// <summary>The first page of a PDF as a picture.</summary>
    public static async Task<byte[]> FirstPageAsync(byte[] pdf)
    {
        var file = Path.Combine(Path.GetTempPath(), $"laihua-page-{Guid.NewGuid():N}.pdf");
        await File.WriteAllBytesAsync(file, pdf);
        try
        {
            await RunAsync("pdftoppm", "poppler-utils", "-scale-to", "1200", "-f", "1", "-l", "1", "-singlefile", "-png", file, file);
            return await File.ReadAllBytesAsync(file + ".png");
        }
        finally
        {
            File.Delete(file);
            File.Delete(file + ".png");
        }
    }

    /// <summary>The token in the text of a code.</summary>
    public static string TokenIn(string code) => code.Split("/p/")[1].Split('#')[0];

    /// <summary>The texts of every code in a picture.</summary>
    public static async Task<IReadOnlyList<string>> ReadPictureAsync(byte[] picture)
    {
        var file = Path.Combine(Path.GetTempPath(), $"laihua-scan-{Guid.NewGuid():N}.png");
        await File.WriteAllBytesAsync(file, picture);
        try
        {
            return await ReadAsync([file]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(string[] pictures)
    {
        var output = await RunAsync("zbarimg", "zbar-tools", ["-q", "--raw", "--nodbus", "-Sdisable", "-Sqrcode.enable", .. pictures]);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(CodeOutput.Say)];
    }

    private static async Task<string> RunAsync(string program, string package, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!; // Null only with the shell, which is not used.
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Fail($"{program} is missing: apt-get install {package}");
            throw;
        }
    }
}
