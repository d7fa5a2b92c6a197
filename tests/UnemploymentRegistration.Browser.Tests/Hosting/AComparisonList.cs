using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison.Walking;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Hosting;

/// <summary>比对名单: an office's list that an administrator uploads, and along which the register is walked at night.</summary>
internal static class AComparisonList
{
    private const string Header = "document_type,document_number,name,fact,fact_since,reference\n";

    public static string Line(int person, string name, string fact, string since) =>
        string.Create(CultureInfo.InvariantCulture, $"resident-id,{AnApplication.NumberOf(person)},{name},{fact},{since},名单-{person}\n");

    /// <summary>On the page of the lists; waits until the new list answers.</summary>
    public static async Task UploadListAsync(this Portal portal, IPage admin, string source, string file, string lines)
    {
        await admin.GetByLabel("比对来源").SelectOptionAsync(new SelectOptionValue { Label = source });
        await admin.GetByLabel("名单文件").SetInputFilesAsync(new FilePayload
        {
            Name = file,
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes(Header + lines),
        });
        await admin.GetByRole(AriaRole.Button, new() { Name = "上传并导入" }).ClickAsync();
        await Expect(admin.GetByText("名单已上传")).ToBeVisibleAsync();
        while (!await IsInUseAsync(portal, file))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        await admin.ReloadAsync();
        await Expect(admin.GetByRole(AriaRole.Row).Filter(new() { HasText = file })).ToContainTextAsync("使用中");
    }

    /// <summary>每夜比对: what the job of the night asks for, seen through to its end.</summary>
    public static Task<int> CompareAsync(this Portal portal) => portal.InsideAsync(async services =>
    {
        var walks = services.GetRequiredService<RegisterWalks>();
        await walks.AskForAllAsync(CancellationToken.None);
        var open = await services.GetRequiredService<Infrastructure.Persistence.RegistryDbContext>().RegisterWalks
            .Where(walk => walk.Status == RegisterWalkStatus.Waiting || walk.Status == RegisterWalkStatus.Running)
            .Select(walk => walk.Id)
            .ToListAsync();
        foreach (var walk in open)
        {
            await services.GetRequiredService<RegisterWalking>().SeeThroughAsync(walk, new Progress<WalkProgress>(), CancellationToken.None);
        }

        return open.Count;
    });

    private static async Task<bool> IsInUseAsync(Portal portal, string file)
    {
        var history = await portal.InsideAsync(services =>
            services.GetRequiredService<ListHistory>().ReadAsync(before: null, CancellationToken.None));
        return history.Lists.Any(list => list.FileName == file && list.Status is ComparisonListStatus.Current);
    }
}
