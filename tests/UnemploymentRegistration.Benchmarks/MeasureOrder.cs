using System.Globalization;

namespace UnemploymentRegistration.Benchmarks;

/// <summary>What is to be measured: how many people in the database, how many clients at once, how long for each page.</summary>
internal sealed record MeasureOrder(string Data, int People, int Applications, int Clients, int Seconds, string Pages)
{
    public const string Help = """
        Publishes the portal, fills a database with made-up people unless it is there, starts the one on the other and
        measures how long each page takes while so many clients ask for it at once.

        With the word bare-contest before the others it holds filing and the queue against bare servers instead, in turns.

          --data FOLDER         where the database is or will be; artifacts/measured without it
          --people N            registered people to make up (1,000,000)
          --applications N      open applications to make up (100,000)
          --served N            people of one platform: others are moved there until it has so many (5,000)
          --clients N           (16)
          --seconds N           for each page (10)
          --pages WORD          only those with the word in their name; of the contest: filing or queue
          --rounds N            of each side of a contest (8)
          --asked N             in each round of a contest (1,000)
          --warm-up N           askings of each side before a contest is counted (10,000)
        """;

    /// <summary>People whom one platform looks after.</summary>
    public int Served { get; init; } = 5000;

    /// <summary>Of each side of a contest.</summary>
    public int Rounds { get; init; } = 8;

    /// <summary>In each round of a contest.</summary>
    public int Asked { get; init; } = 1000;

    /// <summary>Of each side of a contest, before anything is counted.</summary>
    public int WarmUp { get; init; } = 10_000;

    /// <summary>Null where a word is not understood.</summary>
    public static MeasureOrder? Read(string[] args)
    {
        var order = new MeasureOrder(Path.Combine(SourceTree.Root, "artifacts", "measured"), 1_000_000, 100_000, 16, 10, "");
        for (var place = 0; place < args.Length; place += 2)
        {
            if (args.ElementAtOrDefault(place + 1) is not { } value || order.With(args[place], value) is not { } next)
            {
                return null;
            }

            order = next;
        }

        return order;
    }

    private MeasureOrder? With(string word, string value)
    {
        if (word == "--data")
        {
            return this with { Data = Path.GetFullPath(value) };
        }

        if (word == "--pages")
        {
            return this with { Pages = value };
        }

        return !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? null
            : word switch
            {
                "--people" => this with { People = number },
                "--applications" => this with { Applications = number },
                "--served" => this with { Served = number },
                "--clients" => this with { Clients = number },
                "--seconds" => this with { Seconds = number },
                "--rounds" => this with { Rounds = number },
                "--asked" => this with { Asked = number },
                "--warm-up" => this with { WarmUp = number },
                _ => null,
            };
    }
}

/// <summary>The repository that this program was built from.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.GetFiles("*.sln").Length == 0)
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Start it from the repository.");
        }

        return folder.FullName;
    }
}
