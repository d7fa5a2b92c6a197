using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Jobs;

public sealed class PassingThroughAJob
{
    private static readonly DateTimeOffset _now = new(2026, 3, 6, 10, 0, 0, TimeSpan.FromHours(8));

    private static readonly Officer _officer = new(
        new OfficerId(7), "李审南", new AgencyCode("220102"), OfficerRole.Supervisor, new Jurisdiction(new AgencyCode("220102"), AgencyLevel.County));

    [Fact]
    public void Begins_by_waiting_for_any_program()
    {
        var job = Asked();

        Assert.Equal((JobStatus.Waiting, 0, true), (job.Status, job.Attempts, job.IsOpen));
        Assert.Equal("""{"Name":"李小梅"}""", job.OpenParameters(OpenProtector.Instance));
    }

    [Fact]
    public void Belongs_to_the_attempt_that_took_it_and_to_no_other()
    {
        var job = Asked();

        Assert.True(job.Take("one", _now));

        Assert.True(job.IsHeldBy("one", attempt: 1));
        Assert.False(job.IsHeldBy("two", attempt: 1));
        Assert.False(job.IsHeldBy("one", attempt: 2));
    }

    [Fact]
    public void Is_not_taken_a_fourth_time()
    {
        var job = Asked();
        for (var attempt = 1; attempt <= Job.MostAttempts; attempt++)
        {
            Assert.True(job.Take("one", _now));
            job.Postpone(_now);
        }

        Assert.False(job.Take("one", _now));
        Assert.Equal(Job.MostAttempts, job.Attempts);
    }

    [Fact]
    public void Counts_no_attempt_that_was_given_back()
    {
        var job = Asked();
        job.Take("one", _now);

        job.GiveBack(_now);

        Assert.Equal((JobStatus.Waiting, 0), (job.Status, job.Attempts));
        Assert.False(job.IsHeldBy("one", attempt: 1));
    }

    [Fact]
    public void Ends_with_its_words_and_keeps_them_when_the_file_is_gone()
    {
        var job = Asked();
        job.Take("one", _now);

        job.Finish(new JobOutcome("共 3 行", new JobFile("待办申请.xlsx", "application/zip")), _now);
        Assert.Equal((JobStatus.Done, "待办申请.xlsx", false), (job.Status, job.FileName, job.IsOpen));

        job.DropFile();
        Assert.Equal((null, "application/zip", "共 3 行"), (job.FileName, job.MediaType, job.Message));
    }

    [Fact]
    public void Names_no_parameters_when_it_is_printed() => Assert.DoesNotContain(
        "李小梅", new JobRequest("export-queue", "导出待办申请", """{"Name":"李小梅"}""", _officer).ToString(), StringComparison.Ordinal);

    private static Job Asked() => Job.Ask(
        1, new JobRequest("export-queue", "导出待办申请", """{"Name":"李小梅"}""", _officer), _now, _now, OpenProtector.Instance);
}
