using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Jobs;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Jobs;

/// <summary>A work whose doing each test says for itself, and officers who ask for it.</summary>
internal sealed class JobBench : IJobWork
{
    public const string Name = "bench";

    public static Officer Supervisor { get; } = new(
        new OfficerId(7), "李审南", new AgencyCode("220102"), OfficerRole.Supervisor, new Jurisdiction(new AgencyCode("220102"), AgencyLevel.County));

    public string Kind => Name;

    public Func<JobAssignment, IJobProgress, CancellationToken, Task<Result<JobOutcome>>> Do { get; set; } =
        (_, _, _) => Task.FromResult<Result<JobOutcome>>(new JobOutcome("做完了"));

    public Task<Result<JobOutcome>> RunAsync(JobAssignment job, IJobProgress progress, CancellationToken cancellationToken) =>
        Do(job, progress, cancellationToken);

    public async Task<Registry> OpenAsync(string database = Databases.Sqlite)
    {
        var registry = await Registry.OpenAsync(database, services => services.AddSingleton<IJobWork>(this));
        await registry.ReadAsync(async db =>
        {
            db.Users.Add(new OfficerAccount
            {
                Id = Supervisor.Id.Value,
                UserName = "supervisor",
                DisplayName = Supervisor.Name,
                Agency = Supervisor.Agency,
                Role = Supervisor.Role,
            });
            return await db.SaveChangesAsync(CancellationToken.None);
        });
        return registry;
    }

    public static Task<Result<Job>> AskAsync(Registry registry, string parameters = "李小梅", string? input = null) => registry.AsAsync(
        Actor.For(Supervisor),
        services => services.GetRequiredService<RequestJobHandler>().HandleAsync(
            new RequestJob(
                new JobRequest(Name, "试做一件", parameters, Supervisor),
                input is null ? null : new MemoryStream(Encoding.UTF8.GetBytes(input))),
            CancellationToken.None));

    /// <summary>A program of its own, as on another machine.</summary>
    public static JobRunner AProgram(Registry registry) => new(
        registry.Services.GetRequiredService<IServiceScopeFactory>(),
        registry.Services.GetRequiredService<JobFiles>(),
        registry.Services.GetRequiredService<IFieldProtector>(),
        registry.Clock,
        NullLogger<JobRunner>.Instance);

    public static Task<Job> OnlyAsync(Registry registry) => registry.ReadAsync(db => db.Jobs.AsNoTracking().SingleAsync());

    /// <summary>As if the program that runs it had been killed a while ago, or its pause were over.</summary>
    public static Task LetTimePassAsync(Registry registry) => registry.ReadAsync(db => db.Jobs.ExecuteUpdateAsync(
        j => j.SetProperty(job => job.FreeAt, DateTimeOffset.UnixEpoch)));
}
