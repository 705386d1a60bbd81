using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Laihua.App.Outside;

/// <summary>Reads the code from a page of a PDF as a stranger's scanner would: drawn as dots by pdftoppm, read by zbarimg.</summary>
/// <remarks><para>Both run with pipes: neither the page nor the code is ever written to a disk. Packages of Debian: poppler-utils, zbar-tools.</para></remarks>
public sealed class CodeReader
{
    private const int DotsPerInch = 300; // What card printers print.

    /// <summary>The text of the code, or null where none reads.</summary>
    /// <param name="pdf">The paper.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="cancellation">Ends both programs.</param>
    /// <exception cref="InvalidOperationException">One of the programs is not installed, or fails.</exception>
    public async Task<string?> ReadAsync(byte[] pdf, int page, CancellationToken cancellation)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var dots = DotsPerInch.ToString(CultureInfo.InvariantCulture);
        var (drawn, picture) = await RunAsync("pdftoppm", ["-r", dots, "-f", number, "-l", number, "-png", "-"], pdf, cancellation);
        if (drawn != 0)
        {
            throw new InvalidOperationException($"pdftoppm ended with {drawn}.");
        }

        // 4 says that no code was found.
        var (read, text) = await RunAsync("zbarimg", ["-q", "--raw", "--nodbus", "-Sdisable", "-Sqrcode.enable", "-"], picture, cancellation);
        return read switch
        {
            0 => System.Text.Encoding.UTF8.GetString(text).TrimEnd('\n'),
            4 => null,
            _ => throw new InvalidOperationException($"zbarimg ended with {read}."),
        };
    }

    private static async Task<(int Code, byte[] Output)> RunAsync(string program, string[] arguments, byte[] input, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!; // Start gives null only with the shell, which is not used.
            await using var stop = cancellation.Register(() => process.Kill(entireProcessTree: true));
            using var output = new MemoryStream();
            var copied = process.StandardOutput.BaseStream.CopyToAsync(output, cancellation);
            var said = process.StandardError.ReadToEndAsync(cancellation);
            await process.StandardInput.BaseStream.WriteAsync(input, cancellation);
            process.StandardInput.Close();
            await copied;
            await said;
            await process.WaitForExitAsync(cancellation);
            return (process.ExitCode, output.ToArray());
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException($"{program} is not installed: the codes of cards are read back with poppler-utils and zbar-tools.", missing);
        }
    }
}
