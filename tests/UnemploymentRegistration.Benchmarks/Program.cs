using UnemploymentRegistration.Benchmarks;
using UnemploymentRegistration.Benchmarks.Bare;
using UnemploymentRegistration.Benchmarks.Walk;

if (args is ["--walk", .. var walk])
{
    return await WalkRun.RunAsync(walk);
}

if (args is [BareServer.Verb, var database, var page])
{
    await BareServer.RunAsync(database, page);
    return 0;
}

var againstBare = args is [Contests.Word, ..];
if (MeasureOrder.Read(againstBare ? args[1..] : args) is not { } order)
{
    Console.WriteLine(MeasureOrder.Help);
    return 2;
}

if (againstBare)
{
    await new Contests(order).RunAsync();
    return 0;
}

await PublishedPortal.PublishAsync();
await using var portal = await PublishedPortal.StartAsync(order.Data, order.People, order.Applications);
var served = await CrowdedPlatform.FillAsync(portal.Database, order.Served);
var subjects = await MeasuredRegister.ReadAsync(portal.Database);
Console.WriteLine($"{subjects.People:N0} people, {subjects.Applications:N0} applications, {served:N0} people of one platform; {order.Clients} clients, {order.Seconds} s for each page");
Console.WriteLine($"load before: {MachineLoad.Read()}");
Console.WriteLine();
Console.WriteLine(PageTimes.Heading);
var failed = 0;
foreach (var measured in MeasuredPages.Of(subjects).Where(page => page.Name.Contains(order.Pages, StringComparison.Ordinal)))
{
    try
    {
        Console.WriteLine(await LoadRun.MeasureAsync(portal.Server, measured, order));
    }
    catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException or InvalidOperationException)
    {
        failed++;
        Console.WriteLine($"| {measured.Name} | {exception.Message} | | | | |");
    }
}

Console.WriteLine();
Console.WriteLine($"load after: {MachineLoad.Read()}; memory of the portal: {portal.Server.MegabytesInUse} MB");
return failed == 0 ? 0 : 1;
