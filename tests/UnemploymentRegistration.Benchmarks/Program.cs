using UnemploymentRegistration.Benchmarks;
using UnemploymentRegistration.Benchmarks.Walk;

if (args is ["--walk", .. var walk])
{
    return await WalkRun.RunAsync(walk);
}

if (MeasureOrder.Read(args) is not { } order)
{
    Console.WriteLine(MeasureOrder.Help);
    return 2;
}

await using var portal = await PublishedPortal.StartAsync(order);
var subjects = await MeasuredRegister.ReadAsync(portal.Database);
Console.WriteLine($"{subjects.People:N0} people, {subjects.Applications:N0} applications; {order.Clients} clients, {order.Seconds} s for each page");
Console.WriteLine($"load before: {MachineLoad.Read()}");
Console.WriteLine();
Console.WriteLine(PageTimes.Heading);
var failed = 0;
foreach (var page in MeasuredPages.Of(subjects).Where(page => page.Name.Contains(order.Pages, StringComparison.Ordinal)))
{
    try
    {
        Console.WriteLine(await LoadRun.MeasureAsync(portal.Address, page, order));
    }
    catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException or InvalidOperationException)
    {
        failed++;
        Console.WriteLine($"| {page.Name} | {exception.Message} | | | | |");
    }
}

Console.WriteLine();
Console.WriteLine($"load after: {MachineLoad.Read()}; memory of the portal: {portal.MegabytesInUse} MB");
return failed == 0 ? 0 : 1;
