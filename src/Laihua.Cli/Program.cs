using System.CommandLine;

var root = new RootCommand("Laihua: the foreigner's work permit, on a terminal");
return root.Parse(args).Invoke();
