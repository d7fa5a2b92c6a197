using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Tests.Intake;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Jobs;

public sealed class RunningJobs
{
    private readonly JobBench _bench = new();

    [OnBothDatabases]
    public async Task Acts_for_who_asked_and_sees_no_more_than_that_officer(string database)
    {
        await using var registry = await _bench.OpenAsync(database);
        await registry.FileAsync(1, "220102001");
        await registry.FileAsync(2, "222401001");
        var seen = (Officer: JobBench.Supervisor with { Name = "" }, Parameters: "", Applications: 0);
        _bench.Do = async (job, _, cancellationToken) =>
        {
            await using var scope = registry.Services.CreateAsyncScope();
            var applications = scope.ServiceProvider.GetRequiredService<RegistryDbContext>().Applications;
            seen = (job.Officer, job.Parameters, await applications.CountAsync(cancellationToken));
            return new JobOutcome("做完了");
        };
        await JobBench.AskAsync(registry);

        Assert.True(await JobBench.AProgram(registry).RunNextAsync(CancellationToken.None));
        Assert.False(await JobBench.AProgram(registry).RunNextAsync(CancellationToken.None));

        Assert.Equal((JobBench.Supervisor, "李小梅", 1), seen);
        var job = await JobBench.OnlyAsync(registry);
        Assert.Equal((JobStatus.Done, "做完了", 1), (job.Status, job.Message, job.Attempts));
        var trail = await registry.ReadAsync(db => TheTrail.OfAsync(db, "220102"));
        Assert.Equal(
            [(OversightAct.JobRequested, "officer:7"), (OversightAct.JobDone, "program")],
            trail.Where(entry => entry.Subject == nameof(Job)).Select(entry => (entry.Act, entry.Actor)));
    }

    [OnBothDatabases]
    public async Task Happens_once_however_many_programs_look_for_work(string database)
    {
        await using var registry = await _bench.OpenAsync(database);
        var runs = 0;
        _bench.Do = async (_, _, cancellationToken) =>
        {
            Interlocked.Increment(ref runs);
            await Task.Delay(50, cancellationToken);
            return new JobOutcome("做完了");
        };
        await JobBench.AskAsync(registry);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
            Task.Run(() => JobBench.AProgram(registry).RunNextAsync(CancellationToken.None))));

        Assert.Equal((1, JobStatus.Done), (runs, (await JobBench.OnlyAsync(registry)).Status));
    }

    [OnBothDatabases]
    public async Task Is_taken_up_again_when_its_program_was_heard_of_no_more(string database)
    {
        await using var registry = await _bench.OpenAsync(database);
        var (began, killed) = (new TaskCompletionSource(), new TaskCompletionSource());
        var doneBefore = new List<int>();
        _bench.Do = async (job, progress, cancellationToken) =>
        {
            doneBefore.Add(job.DoneBefore);
            if (doneBefore.Count == 1)
            {
                await progress.ReportAsync(40, 100, cancellationToken);
                began.SetResult();
                await killed.Task;
            }

            return new JobOutcome($"第 {doneBefore.Count} 次");
        };
        await JobBench.AskAsync(registry);
        var first = Task.Run(() => JobBench.AProgram(registry).RunNextAsync(CancellationToken.None));
        await began.Task;
        Assert.False(await JobBench.AProgram(registry).RunNextAsync(CancellationToken.None));

        await JobBench.LetTimePassAsync(registry);
        Assert.True(await JobBench.AProgram(registry).RunNextAsync(CancellationToken.None));

        // Whoever wakes up after the lease has no say any more.
        killed.SetResult();
        await first;
        var job = await JobBench.OnlyAsync(registry);
        Assert.Equal([0, 40], doneBefore);
        Assert.Equal((JobStatus.Done, "第 2 次", 2), (job.Status, job.Message, job.Attempts));
    }

    [OnBothDatabases]
    public async Task Goes_to_another_program_at_once_when_its_own_stops(string database)
    {
        await using var registry = await _bench.OpenAsync(database);
        using var stopping = new CancellationTokenSource();
        _bench.Do = async (_, _, cancellationToken) =>
        {
            await stopping.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            return new JobOutcome("不会到这里");
        };
        await JobBench.AskAsync(registry);
        await JobBench.AProgram(registry).RunNextAsync(stopping.Token);
        Assert.Equal((JobStatus.Waiting, 0), await StateAsync(registry));

        _bench.Do = (_, _, _) => Task.FromResult<Result<JobOutcome>>(new JobOutcome("做完了"));
        Assert.True(await JobBench.AProgram(registry).RunNextAsync(CancellationToken.None));
        Assert.Equal((JobStatus.Done, 1), await StateAsync(registry));
    }

    [OnBothDatabases]
    public async Task Is_tried_three_times_after_faults_and_then_given_up_in_words(string database)
    {
        await using var registry = await _bench.OpenAsync(database);
        _bench.Do = (_, _, _) => throw new InvalidOperationException("a fault");
        await JobBench.AskAsync(registry);

        for (var attempt = 1; attempt <= Job.MostAttempts; attempt++)
        {
            await JobBench.AProgram(registry).RunNextAsync(CancellationToken.None);
            Assert.False(await JobBench.AProgram(registry).RunNextAsync(CancellationToken.None));
            Assert.Equal((JobStatus.Waiting, attempt), await StateAsync(registry));
            await JobBench.LetTimePassAsync(registry);
        }

        await JobBench.AProgram(registry).RunNextAsync(CancellationToken.None);
        var job = await JobBench.OnlyAsync(registry);
        Assert.Equal(JobStatus.Failed, job.Status);
        Assert.Contains("没有完成", job.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_with_the_words_of_a_work_that_says_no()
    {
        await using var registry = await _bench.OpenAsync();
        _bench.Do = (_, _, _) => Task.FromResult<Result<JobOutcome>>(new DomainError("test.no", "名单是空的。"));
        await JobBench.AskAsync(registry);

        await JobBench.AProgram(registry).RunNextAsync(CancellationToken.None);

        var job = await JobBench.OnlyAsync(registry);
        Assert.Equal((JobStatus.Failed, "名单是空的。"), (job.Status, job.Message));
    }

    [Fact]
    public async Task Is_not_done_for_an_officer_who_has_moved_since()
    {
        await using var registry = await _bench.OpenAsync();
        await JobBench.AskAsync(registry);
        await registry.ReadAsync(db => db.Users.ExecuteUpdateAsync(u => u.SetProperty(x => x.Agency, new AgencyCode("220103"))));

        await JobBench.AProgram(registry).RunNextAsync(CancellationToken.None);

        var job = await JobBench.OnlyAsync(registry);
        Assert.Equal(JobStatus.Failed, job.Status);
        Assert.Contains("已变更", job.Message, StringComparison.Ordinal);
    }

    [OnBothDatabases]
    public async Task Shows_a_job_to_nobody_but_who_asked(string database)
    {
        await using var registry = await _bench.OpenAsync(database);
        await JobBench.AskAsync(registry);
        var province = JobBench.Supervisor with
        {
            Id = new OfficerId(8),
            Agency = new AgencyCode("22"),
            Jurisdiction = new Jurisdiction(new AgencyCode("22"), AgencyLevel.Province),
        };

        Assert.Single((await ListAsync(registry, JobBench.Supervisor)).Entries);
        Assert.Empty((await ListAsync(registry, province)).Entries);
    }

    [Fact]
    public async Task Is_refused_to_who_has_five_open_already()
    {
        await using var registry = await _bench.OpenAsync();
        for (var job = 0; job < Job.MostOpen; job++)
        {
            Assert.False((await JobBench.AskAsync(registry)).IsRefused);
        }

        Assert.Equal(JobErrors.TooManyOpen, (await JobBench.AskAsync(registry)).Error);
    }

    private static Task<JobPage> ListAsync(Registry registry, Officer officer) => registry.AsAsync(
        Actor.For(officer), services => services.GetRequiredService<OwnJobs>().ReadAsync(before: null, CancellationToken.None));

    private static async Task<(JobStatus Status, int Attempts)> StateAsync(Registry registry)
    {
        var job = await JobBench.OnlyAsync(registry);
        return (job.Status, job.Attempts);
    }
}
