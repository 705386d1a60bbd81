using System.Text;
using Laihua.Cli;

// Without a byte order mark, whatever the terminal's locale: results are read by other programs.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandTree.RunAsync(args);
