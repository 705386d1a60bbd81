using System.ComponentModel;
using System.Diagnostics;
using Laihua.Testing.Outputs;

namespace Laihua.App.Tests.Papers;

/// <summary>Runs a program of Debian on a file, as a stranger's reader would; a missing program fails the test and says what to install.</summary>
internal static class Tool
{
    public static string PdfText(byte[] pdf) => Run("pdftotext", "poppler-utils", pdf, "-enc", "UTF-8", "-raw", "-", "-");

    public static string PdfWords(byte[] pdf) => Run("pdftotext", "poppler-utils", pdf, "-enc", "UTF-8", "-bbox", "-", "-");

    public static string PdfInfo(byte[] pdf) => OnFile(pdf, ".pdf", file => Run("pdfinfo", "poppler-utils", [], "-box", "-isodates", file));

    public static string PdfFonts(byte[] pdf) => OnFile(pdf, ".pdf", file => Run("pdffonts", "poppler-utils", [], file));

    /// <summary>What a scanner reads from a page printed at a resolution.</summary>
    public static string Scan(byte[] pdf, int page, int dpi) => OnFile(pdf, ".pdf", file =>
    {
        Run("pdftoppm", "poppler-utils", [], "-r", $"{dpi}", "-f", $"{page}", "-l", $"{page}", "-singlefile", "-png", file, file);
        try
        {
            return Zbar($"{file}.png");
        }
        finally
        {
            File.Delete($"{file}.png");
        }
    });

    /// <summary>What a scanner reads from a picture (portable grey map).</summary>
    public static string ScanPicture(byte[] pgm) => OnFile(pgm, ".pgm", Zbar);

    private static string Zbar(string file) =>
        CodeOutput.Say(Run("zbarimg", "zbar-tools", [], "-q", "--raw", "--nodbus", "-Sdisable", "-Sqrcode.enable", file).Trim());

    private static string OnFile(byte[] content, string ending, Func<string, string> use)
    {
        var file = Path.Combine(Path.GetTempPath(), $"laihua-{Guid.NewGuid():N}{ending}");
        File.WriteAllBytes(file, content);
        try
        {
            return use(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Run(string program, string package, byte[] input, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!; // Start gives null only with the shell, which is not used.
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {errors.Result}");
            return output.Result;
        }
        catch (Win32Exception)
        {
            Assert.Fail($"{program} is missing: apt-get install {package}");
            throw;
        }
    }
}
