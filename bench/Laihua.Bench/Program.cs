using Laihua.Bench;

// Ratios within one run on one machine; the numbers alone say little about another.
var chosen = args.Length == 0 ? ["accounts", "lines", "ways", "population", "codes", "cards", "checks"] : args;
foreach (var name in chosen)
{
    switch (name)
    {
        case "accounts":
            await Accounts.RunAsync();
            break;
        case "lines":
            Lines.Run();
            break;
        case "ways":
            Ways.Run();
            break;
        case "population":
            Population.Run();
            Policies.Run();
            break;
        case "codes":
            Codes.Run();
            StatusSizes.Run();
            break;
        case "cards":
            Cards.Run();
            break;
        case "checks":
            await CheckLoad.RunAsync();
            break;
        case "linkage":
            LinkageFigures.Run();
            break;
        case "registers":
            Laihua.Bench.Registers.RegisterFigures.Run();
            break;
        case "load":
            Laihua.Bench.Registers.RegisterLoad.Run();
            break;
        default:
            Console.Error.WriteLine("Known are: accounts lines ways population codes cards checks linkage registers load");
            return 2;
    }
}

return 0;
