using System.Globalization;

namespace UnemploymentRegistration.Benchmarks;

/// <summary>One page that is measured: who asks, from where, and how the n-th asking goes.</summary>
internal sealed record MeasuredPage(string Name, string Officer, Func<Desk, Task<string>> Prepare, Func<Desk, string, int, Task> Ask);

/// <summary>The pages of a day's work.</summary>
internal static class MeasuredPages
{
    private const string Queue = "/staff/queue";
    private const string Register = "/staff/registrations";
    private const string Caseload = "/staff/caseload";

    public static IEnumerable<MeasuredPage> Of(MeasuredRegister register) =>
    [
        Page("desk, province", MeasuringOfficers.Province, "/staff"),
        Page("desk, county", MeasuringOfficers.County, "/staff"),
        new("duplicate check at a window", MeasuringOfficers.County, Nothing, (desk, _, turn) => LookAsync(desk, register.WalkIns[turn % register.WalkIns.Count])),
        Page("queue, street", MeasuringOfficers.Street, Queue),
        Page("queue, county", MeasuringOfficers.County, Queue),
        Page("queue, city", MeasuringOfficers.City, Queue),
        Page("queue, province", MeasuringOfficers.Province, Queue),
        new("queue, province, page 50", MeasuringOfficers.Province, desk => desk.PageAfterAsync(Queue, 50), Get),
        Page("queue, province, overdue", MeasuringOfficers.Province, $"{Queue}?due=overdue"),
        Page("queue, city, by name", MeasuringOfficers.City, $"{Queue}?name=王"),
        new("application", MeasuringOfficers.City, Nothing, (desk, _, turn) => desk.GetAsync($"/staff/applications/{Of(register.Open, turn)}")),
        new("print preview", MeasuringOfficers.City, Nothing, (desk, _, turn) => desk.GetAsync($"/staff/print/applications/{Of(register.Open, turn)}")),
        Page("register, county", MeasuringOfficers.County, Register),
        Page("register, city", MeasuringOfficers.City, Register),
        Page("register, province", MeasuringOfficers.Province, Register),
        new("register, province, page 50", MeasuringOfficers.Province, desk => desk.PageAfterAsync(Register, 50), Get),
        Page("register, county, by name", MeasuringOfficers.County, $"{Register}?name=王样"),
        Page("register, province, by name", MeasuringOfficers.Province, $"{Register}?name=王样"),
        new("register, by number", MeasuringOfficers.City, Nothing, (desk, _, turn) => desk.PostAsync($"{Register}/find", Of(register.Registered, turn))),
        new("queue, by number", MeasuringOfficers.City, Nothing, (desk, _, turn) => desk.PostAsync($"{Queue}/find", Of(register.Open, turn))),
        Page("caseload, platform", MeasuringOfficers.Street, $"{Caseload}?all=true"),
        new("caseload, platform, page 50", MeasuringOfficers.Street, desk => desk.PageAfterAsync($"{Caseload}?all=true", 50), Get),
        Page("caseload, platform, overdue", MeasuringOfficers.Street, $"{Caseload}?due=overdue"),
        Page("caseload, platform, by name", MeasuringOfficers.Street, $"{Caseload}?all=true&name=王"),
        Page("caseload, county", MeasuringOfficers.County, $"{Caseload}?all=true"),
        Page("caseload, province", MeasuringOfficers.Province, $"{Caseload}?all=true"),
        new("caseload, one case", MeasuringOfficers.Street, Nothing, (desk, _, turn) => desk.GetAsync($"{Caseload}/{Of(register.Cases, turn)}")),
        Page("caseload, desk of the platform", MeasuringOfficers.Street, "/staff"),
    ];

    private static MeasuredPage Page(string name, string officer, string address) => new(name, officer, _ => Task.FromResult(address), Get);

    private static Task<string> LookAsync(Desk desk, WalkIn person) => desk.PostAsync(
        "/staff/intake/look",
        ("Answers.Document.Type", "resident-id"),
        ("Answers.Document.Number", person.DocumentNumber),
        ("Answers.Name", person.Name),
        ("Answers.Sex", person.Sex),
        ("Answers.Mobile", person.Mobile));

    private static Task<string> Get(Desk desk, string address, int turn) => desk.GetAsync(address);

    private static Task<string> Nothing(Desk desk) => Task.FromResult("");

    private static string Of(IReadOnlyList<long> numbers, int turn) => numbers[turn % numbers.Count].ToString(CultureInfo.InvariantCulture);
}
