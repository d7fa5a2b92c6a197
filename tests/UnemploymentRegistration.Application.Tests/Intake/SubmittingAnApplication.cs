using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Intake;

public sealed class SubmittingAnApplication
{
    [OnBothDatabases]
    public async Task Puts_the_agency_of_the_residence_in_charge_with_its_line_above(string database)
    {
        await using var registry = await Registry.OpenAsync(database);

        var submission = await registry.FileAsync(AnApplication.Form());

        var application = await registry.ReadAsync(db => db.Applications.SingleAsync());
        Assert.Equal(submission.Value!.Number, application.Id.ToString());
        Assert.Equal(
            new AgencyPath(new("220102001"), new("220102001"), new("220102"), new("2201")),
            application.AgencyPath);
        Assert.Equal(DivisionCode.Parse("220102001"), application.MatchedDivision);
        Assert.Equal(ApplicationStatus.Pending, application.Status);
    }

    // Friday 6 March 2026 in Beijing, though the server's clock may say otherwise.
    [Theory]
    [InlineData("2026-03-06T15:59:59Z", "2026-03-11")]
    [InlineData("2026-03-06T16:00:00Z", "2026-03-11")]
    [InlineData("2026-03-08T15:59:59Z", "2026-03-11")]
    [InlineData("2026-03-08T16:00:00Z", "2026-03-12")]
    public async Task Counts_three_working_days_from_the_day_in_beijing(string now, string due)
    {
        await using var registry = await Registry.OpenAsync();
        registry.Clock.Now = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture);

        var submission = await registry.FileAsync(AnApplication.Form());

        Assert.Equal(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), submission.Value!.ReviewDueOn);
        Assert.False(submission.Value.DueProvisional);
    }

    [Fact]
    public async Task Says_that_a_due_day_in_a_year_not_yet_published_is_provisional()
    {
        await using var registry = await Registry.OpenAsync();
        registry.Clock.Now = new DateTimeOffset(2026, 12, 30, 9, 0, 0, TimeSpan.FromHours(8));

        var submission = await registry.FileAsync(AnApplication.Form());

        Assert.Equal(new DateOnly(2027, 1, 4), submission.Value!.ReviewDueOn);
        Assert.True(submission.Value.DueProvisional);
    }

    [OnBothDatabases]
    public async Task Answers_a_repeated_request_as_the_first_time(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var first = await registry.FileAsync(AnApplication.Form());

        registry.Clock.Pass(TimeSpan.FromDays(1));
        var again = await registry.FileAsync(AnApplication.Form());

        Assert.Equal(first.Value!.ToJson(), again.Value!.ToJson());
        Assert.Equal(1, await registry.ReadAsync(db => db.Applications.CountAsync()));
    }

    [OnBothDatabases]
    public async Task Makes_one_application_of_many_requests_for_one_person_at_once(string database)
    {
        await using var registry = await Registry.OpenAsync(database);

        var submissions = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(i => Task.Run(() => registry.FileAsync(AnApplication.Form(), $"key {i}"))));

        Assert.Single(submissions, submission => !submission.IsRefused);
        Assert.Equal(19, submissions.Count(submission => submission.Error is AlreadyOnFile { IsRegistered: false }));
        Assert.Equal(1, await registry.ReadAsync(db => db.Applications.CountAsync()));
    }

    [Fact]
    public async Task Keeps_what_was_declared_and_by_which_text()
    {
        await using var registry = await Registry.OpenAsync();
        var form = AnApplication.Form();

        await registry.FileAsync(form);

        var application = await registry.ReadAsync(db => db.Applications.SingleAsync());
        var protector = registry.Services.GetRequiredService<IFieldProtector>();
        Assert.Equal(Declaration.Of(form, protector), new Declaration(application.DeclarationVersion, application.FormDigest));
        Assert.NotEqual(application.FormDigest, Declaration.Of(form with { ClaimsBenefit = false }, protector).FormDigest);
    }

    [Fact]
    public async Task Removes_the_draft_that_it_came_from()
    {
        await using var registry = await Registry.OpenAsync();
        var account = new ApplicantAccountId(7);
        await registry.SaveDraftAsync(account, "{}");

        await registry.FileAsync(AnApplication.Form(), account: account);

        Assert.Equal(0, await registry.ReadAsync(db => db.Drafts.CountAsync()));
    }
}
