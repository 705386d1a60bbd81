namespace Laihua.Testing.Stores;

/// <summary>What a test leaves behind on the disk.</summary>
public static class Leftovers
{
    private const int Tries = 100;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    /// <summary>Removes a folder. What was just stopped may close its last file, and SQLite put one beside it, while the folder is being emptied: then once more.</summary>
    public static void Remove(string folder)
    {
        for (var tried = 1; Directory.Exists(folder); tried++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException) when (tried < Tries)
            {
                Thread.Sleep(Between);
            }
        }
    }
}
