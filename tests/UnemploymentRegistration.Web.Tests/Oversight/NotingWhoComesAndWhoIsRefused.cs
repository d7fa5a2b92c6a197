using System.Net;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;
using UnemploymentRegistration.Web.Tests.Intake;

namespace UnemploymentRegistration.Web.Tests.Oversight;

/// <summary>Every sign-in, every refusal of access and every list that leaves the house stands in the trail.</summary>
public sealed class NotingWhoComesAndWhoIsRefused(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Notes_a_page_that_an_officer_has_no_right_to()
    {
        using var officer = await portal.OfficerAsync("window.yanji");

        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync(new Uri("/admin/accounts?name=x", UriKind.Relative))).StatusCode);

        var entry = Assert.Single(await RefusalsAsync("222401"), refusal => refusal.Subject == "Page");
        Assert.Equal((0, "403 GET /admin/accounts"), (entry.SubjectKey, entry.Note));
        Assert.StartsWith("officer:", entry.Actor, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_the_record_of_an_act_that_an_officer_has_no_right_to()
    {
        var path = await portal.FileAsync(901, "222401001");
        using var officer = await portal.OfficerAsync("window.yanji");

        var answer = await officer.PostFromAsync("/staff/queue", $"{path}/approve");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        var entry = Assert.Single(await RefusalsOfAsync(path));
        Assert.Equal(
            (nameof(RegistrationApplication), "403 POST /staff/applications/{number:long}/approve"), (entry.Subject, entry.Note));
    }

    [Theory]
    [InlineData(902, "")]
    [InlineData(903, "/matches")]
    public async Task Notes_a_record_that_lies_outside_the_jurisdiction(int person, string page)
    {
        var path = await portal.FileAsync(person);
        using var officer = await portal.OfficerAsync("supervisor.yanji");

        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync(new Uri(path + page, UriKind.Relative))).StatusCode);

        var entry = Assert.Single(await RefusalsOfAsync(path));
        Assert.Equal(("222401", nameof(RegistrationApplication)), (entry.Chain.Value, entry.Subject));
        Assert.StartsWith("404 GET /staff/applications/{number", entry.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_a_decision_on_a_record_that_lies_outside()
    {
        var path = await portal.FileAsync(904);
        using var officer = await portal.OfficerAsync("supervisor.yanji");

        Assert.Equal(HttpStatusCode.NotFound, (await officer.PostFromAsync("/staff/queue", $"{path}/approve")).StatusCode);

        Assert.StartsWith("404 POST ", Assert.Single(await RefusalsOfAsync(path)).Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_nothing_of_a_number_that_nobody_has()
    {
        using var officer = await portal.OfficerAsync("supervisor.changchun");
        await officer.GetAsync(new Uri("/staff/applications/123456789", UriKind.Relative));
        await officer.GetAsync(new Uri("/staff/nowhere", UriKind.Relative));

        Assert.Empty(await RefusalsAsync("2201"));
    }

    [Fact]
    public async Task Notes_a_decision_that_a_rule_leaves_to_somebody_else()
    {
        var path = await portal.FileAsync(905);
        using var officer = await portal.OfficerAsync("supervisor.nanguan");
        await officer.PostFromAsync(
            path,
            $"{path}/refuse",
            ("Refuse.Ground", "in-employment"),
            ("Refuse.Explanation", "经查劳动用工备案，您于2026年2月1日被某公司录用。"),
            ("Refuse.Evidence", "2026年3月6日电话向某公司人事部核实，确认在岗。"));
        var recorded = await Pages.ReadAsync(await officer.PostFromAsync(
            $"{path}/objection", $"{path}/objection", ("Statement", "我上个月已经离职，公司没有给我办手续。")));
        var objection = recorded.QuerySelector("a[href^='/staff/objections/']")!.GetAttribute("href")!;

        await officer.PostFromAsync(
            "/staff/queue", $"{objection}/answer", ("Answer.Outcome", "overturn"), ("Answer.Reason", "申请人已提供离职证明，原决定应予撤销。"));

        var entry = Assert.Single(await RefusalsOfAsync(objection));
        Assert.StartsWith($"{ObjectionErrors.SamePerson.Code} POST /staff/objections/", entry.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_how_an_applicant_signs_in_and_fails_to()
    {
        using var applicant = new Applicant(portal, 906);
        await applicant.SignInAsync();
        using var other = new Applicant(portal, 907);
        await other.AskForCodeAsync();
        await other.EnterCodeAsync("000000");

        var acts = (await portal.ReadAsync(db => TheTrail.OfAsync(db, "22"))).Where(entry => entry.Subject == nameof(ApplicantAccount)).ToList();

        Assert.Contains(acts, entry => entry is { Act: OversightAct.ApplicantSignedIn, SubjectKey: not 0 });
        Assert.Contains(acts, entry => entry is { Act: OversightAct.ApplicantSignInFailed, SubjectKey: 0 });
        Assert.All(acts, entry => Assert.Null(entry.Note));
    }

    [Fact]
    public async Task Notes_the_list_of_agencies_that_was_taken_as_a_file()
    {
        using var officer = await portal.OfficerAsync("admin.jilin");

        (await officer.GetAsync(new Uri("/admin/agencies/export", UriKind.Relative))).EnsureSuccessStatusCode();

        Assert.Contains(
            await portal.ReadAsync(db => TheTrail.OfAsync(db, "22")),
            entry => entry is { Act: OversightAct.ListFetched, Subject: "Agency" } && entry.Actor.StartsWith("officer:", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<OversightEntry>> RefusalsAsync(string chain) =>
        [.. (await portal.ReadAsync(db => TheTrail.OfAsync(db, chain))).Where(entry => entry.Act == OversightAct.AccessRefused)];

    private Task<List<OversightEntry>> RefusalsOfAsync(string path)
    {
        var key = long.Parse(path.AsSpan(path.LastIndexOf('/') + 1), System.Globalization.CultureInfo.InvariantCulture);
        return portal.ReadAsync(db => db.OversightEntries.AsNoTracking()
            .Where(entry => entry.Act == OversightAct.AccessRefused && entry.SubjectKey == key).ToListAsync());
    }
}
