using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Desk;
using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Infrastructure.Desk;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Desk;

/// <summary>列表: what every list of the staff can do: open as the officer likes it, filter, keep a filter, choose columns, export.</summary>
public abstract class StaffListController<TQuery>(ListArranging arranging) : Controller
    where TQuery : ListQuery, new()
{
    private const string ExportNote = "任务已提交。完成后可在本页下载，离开本页不影响导出。";

    protected abstract StaffList List { get; }

    /// <summary>The address of the list.</summary>
    protected abstract string Path { get; }

    /// <summary>The kind of job that exports the list, and what the officer's list of jobs calls it.</summary>
    protected abstract (string Kind, string Title) Export { get; }

    [HttpGet]
    public async Task<IActionResult> Index(TQuery query, CancellationToken cancellationToken)
    {
        var own = await arranging.Own.ReadAsync(List, cancellationToken);
        if (!Request.QueryString.HasValue && own.OpeningFilter is { } opening && await StateOfAsync(opening, cancellationToken) is { } state)
        {
            return Redirect(AddressOf(state));
        }

        query.Name = arranging.Names.Open(query.Who, User.ToOfficer().Id);
        query.Who = query.Name is null ? null : query.Who;
        return await ShowAsync(query, own, filterName: null, cancellationToken);
    }

    /// <summary>The address of what answers a post, loaded anew.</summary>
    [HttpGet("find"), HttpGet("filter"), HttpGet("filters"), HttpGet("columns"), HttpGet("export")]
    public IActionResult Return() => Redirect(Path);

    /// <summary>Posted, because the name that is looked for must not stand in an address.</summary>
    [HttpPost("filter")]
    public IActionResult Filter(TQuery query) => Redirect(AddressOf(query));

    [HttpGet("filters/{key:long}")]
    public async Task<IActionResult> OpenFilter(long key, CancellationToken cancellationToken) =>
        await StateOfAsync(key, cancellationToken) is { } state ? Redirect(AddressOf(state)) : NotFound();

    [HttpPost("filters")]
    public async Task<IActionResult> SaveFilter(TQuery query, string? filterName, CancellationToken cancellationToken)
    {
        var refusal = FilterNames.Check(filterName);
        if (refusal is null)
        {
            var command = new SaveFilter(User.ToOfficer().Id, List, TypedText.Tidy(filterName)!, JsonSerializer.Serialize(query));
            var saved = await arranging.SaveFilter.HandleAsync(command, cancellationToken);
            if (!saved.IsRefused)
            {
                TempData.SetBanner(Banner.Notice($"常用筛选“{command.Name}”已保存。"));
                return Redirect(AddressOf(query));
            }

            refusal = saved.Error.Message;
        }

        ModelState.AddModelError(nameof(ListTools.FilterName), refusal);
        return await ShowAsync(query, await arranging.Own.ReadAsync(List, cancellationToken), filterName, cancellationToken);
    }

    [HttpPost("filters/{key:long}/delete")]
    public async Task<IActionResult> DeleteFilter(long key, TQuery query, CancellationToken cancellationToken) => Told(
        await arranging.DeleteFilter.HandleAsync(new DeleteFilter(List, key), cancellationToken), "常用筛选已删除。", query);

    [HttpPost("filters/{key:long}/opening")]
    public async Task<IActionResult> OpenWith(long key, bool isOpening, TQuery query, CancellationToken cancellationToken) => Told(
        await arranging.Arrange.HandleAsync(
            new ChooseOpeningFilter(User.ToOfficer().Id, List, key, isOpening), cancellationToken),
        isOpening ? "以后打开列表时使用这个筛选。" : "以后打开列表时不使用筛选。",
        query);

    [HttpPost("columns")]
    public async Task<IActionResult> ChooseColumns(string[] column, TQuery query, CancellationToken cancellationToken) => Told(
        await arranging.Arrange.HandleAsync(
            new ChooseColumns(User.ToOfficer().Id, List, [.. Columns([])
                .Where(known => known.IsFixed || column.Contains(known.Key)).Select(known => known.Key)]), cancellationToken),
        "显示的列已保存。",
        query);

    [HttpPost("export")]
    [Authorize(Policy = Permissions.ExportLists)]
    public async Task<IActionResult> RequestExport(TQuery query, CancellationToken cancellationToken)
    {
        var own = await arranging.Own.ReadAsync(List, cancellationToken);
        var order = new ExportOrder<TQuery>(query, own.Columns);
        var title = Export.Title + (query.IsNarrowed ? "（当前筛选）" : "（全部）");
        var request = new JobRequest(Export.Kind, title, order.ToText(), User.ToOfficer());
        var requested = await arranging.RequestJob.HandleAsync(new RequestJob(request), cancellationToken);
        TempData.SetBanner(requested.IsRefused ? Banner.Refusal(requested.Error) : Banner.Notice(ExportNote));
        return Redirect("/staff/jobs");
    }

    /// <summary>The page of the list in this state.</summary>
    protected abstract Task<IActionResult> PageAsync(TQuery query, ListTools tools, CancellationToken cancellationToken);

    protected abstract IReadOnlyList<ColumnChoice> Columns(IReadOnlyList<string> chosen);

    /// <summary>The list without a filter, as the answer to a post that found nothing.</summary>
    protected async Task<IActionResult> ShowWholeAsync(CancellationToken cancellationToken) =>
        await ShowAsync(new TQuery(), await arranging.Own.ReadAsync(List, cancellationToken), filterName: null, cancellationToken);

    private Task<IActionResult> ShowAsync(TQuery query, OwnList own, string? filterName, CancellationToken cancellationToken)
    {
        query.Who ??= arranging.Names.Seal(query.Name, User.ToOfficer().Id);
        var mayExport = Permissions.Allow(User.ToOfficer().Role, Permissions.ExportLists);
        var tools = new ListTools(Path, query, own.Filters, Columns(own.Columns), mayExport) { FilterName = filterName };
        return PageAsync(query, tools, cancellationToken);
    }

    private async Task<TQuery?> StateOfAsync(long filter, CancellationToken cancellationToken) =>
        await arranging.Own.StateOfAsync(List, filter, cancellationToken) is { } state ? JsonSerializer.Deserialize<TQuery>(state) : null;

    private IActionResult Told(Result result, string notice, TQuery query)
    {
        if (result.Error == DeskErrors.FilterGone)
        {
            return NotFound();
        }

        TempData.SetBanner(result.IsRefused ? Banner.Refusal(result.Error) : Banner.Notice(notice));
        return Redirect(AddressOf(query));
    }

    private string AddressOf(TQuery query)
    {
        query.Who = arranging.Names.Seal(query.Name, User.ToOfficer().Id);
        return ListTools.AddressOf(Path, query);
    }
}
