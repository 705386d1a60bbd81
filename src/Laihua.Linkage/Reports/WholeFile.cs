using System.Text;

namespace Laihua.Linkage;

/// <summary>Writes a file beside its place and moves it there when it is whole.</summary>
internal static class WholeFile
{
    internal static void Write(string path, Action<TextWriter> write)
    {
        var beside = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var text = new StreamWriter(beside, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16))
            {
                write(text);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
