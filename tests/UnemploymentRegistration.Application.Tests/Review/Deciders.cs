using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Application.Tests.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Review;

/// <summary>What supervisors do around a decision: hold, compare, put right, look again.</summary>
internal static class Deciders
{
    private const string Surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";

    public static ApplicantAccountId SomeAccount { get; } = new(4711);

    /// <summary>Files for somebody whose name nobody else in the test has.</summary>
    public static async Task<RegistrationApplicationId> FileNamedAsync(
        this Registry registry,
        int person,
        string? name = null,
        string residence = "220102001",
        ApplicantAccountId? account = null)
    {
        var form = AnApplication.Form(person, residence) with { Name = PersonName.Read(name ?? $"{Surnames[person % Surnames.Length]}小{Surnames[person / Surnames.Length]}").Value! };
        return Filings.NumberOf(await registry.FileAsync(form, string.Create(CultureInfo.InvariantCulture, $"named {person}"), account: account));
    }

    public static Task<Result> ClaimAsync(this Registry registry, RegistrationApplicationId number, Officer officer, bool takesOver = false) =>
        registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<ClaimApplicationHandler>()
            .HandleAsync(new ClaimApplication(number, officer, takesOver), CancellationToken.None));

    public static Task<Result<FieldChange[]>> CorrectAsync(
        this Registry registry,
        RegistrationApplicationId number,
        Officer officer,
        Func<RegistrationForm, RegistrationForm> change) => registry.AsAsync(Actor.For(officer), async services =>
        {
            var form = (await services.GetRequiredService<ApplicationFiles>().FindAsync(number, CancellationToken.None))!
                .Application.OpenForm(services.GetRequiredService<IFieldProtector>());
            return await services.GetRequiredService<CorrectApplicationHandler>()
                .HandleAsync(new CorrectApplication(number, change(form), "电话核实后更正", officer), CancellationToken.None);
        });

    public static async Task<ApplicationFile> FileOfAsync(this Registry registry, RegistrationApplicationId number, Officer officer) =>
        (await registry.AsAsync(Actor.For(officer), services =>
            services.GetRequiredService<ApplicationFiles>().FindAsync(number, CancellationToken.None)))!;

    public static Task<Result> JudgeAsync(
        this Registry registry,
        RegistrationApplicationId number,
        string match,
        Sameness sameness,
        Officer officer) => registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<JudgeMatchHandler>()
            .HandleAsync(new JudgeMatch(number, match, sameness, "电话核实，两人住址不同", officer), CancellationToken.None));

    public static Task<Result<Objection>> ObjectAsync(this Registry registry, RegistrationApplicationId number, Officer recordedBy) =>
        registry.AsAsync(Actor.For(recordedBy), services => services.GetRequiredService<FileObjectionHandler>()
            .HandleAsync(new FileObjection(number, AStatement, By: null, recordedBy.Id), CancellationToken.None));

    public static Task<Result<Objection>> ObjectAsync(this Registry registry, RegistrationApplicationId number, ApplicantAccountId by) =>
        registry.AsAsync(Actor.For(by), services => services.GetRequiredService<FileObjectionHandler>()
            .HandleAsync(new FileObjection(number, AStatement, by, RecordedBy: null), CancellationToken.None));

    public static Task<Result> AnswerAsync(this Registry registry, ObjectionId objection, bool overturns, Officer officer) =>
        registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<AnswerObjectionHandler>().HandleAsync(
            new AnswerObjection(objection, ObjectionAnswer.Read(overturns, "经向公司和社区核实，情况已经查清。").Value!, officer),
            CancellationToken.None));

    private static ObjectionStatement AStatement { get; } = ObjectionStatement.Read("我2026年1月已经离开那家公司，没有工作。").Value!;
}
