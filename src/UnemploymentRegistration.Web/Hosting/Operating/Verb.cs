namespace UnemploymentRegistration.Web.Hosting.Operating;

/// <summary>One thing that an operator can have done from the command line.</summary>
/// <param name="Name">The first word of the line.</param>
/// <param name="Arguments">What follows it, as the help writes it.</param>
/// <param name="What">What it does, in one line.</param>
/// <param name="RunAsync">Does it with the words that follow; gives the exit code.</param>
public sealed record Verb(string Name, string Arguments, string What, Func<string[], IServiceProvider, Task<int>> RunAsync)
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int WrongUse = 2;

    public string Usage => $"{Name} {Arguments}".TrimEnd();
}
