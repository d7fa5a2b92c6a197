using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Tests.Builders;
using static UnemploymentRegistration.Domain.Tests.Builders.AnExit;

namespace UnemploymentRegistration.Domain.Tests.Exit;

public sealed class RecordingAFalseStatement
{
    private static readonly ExitWords _reasons = ExitWords.Read("核对社保缴费和领取记录，本人到场说明后作出。").Value!;

    [Fact]
    public void Takes_two_people_and_a_supervisor_among_them()
    {
        var statement = Written();

        Assert.Equal(FalseStatementErrors.NotASupervisor, Judge(statement, CaseOfficer).Error);
        Assert.Equal(FalseStatementErrors.SamePerson, Judge(statement, Supervisor with { Id = CaseOfficer.Id }).Error);
        Assert.False(Judge(statement, Supervisor).IsRefused);
        Assert.Equal((FalseStatementStatus.Confirmed, Supervisor.Id), (statement.Status, statement.JudgedBy!.Value));
        Assert.Equal(FalseStatementErrors.AlreadyJudged, Judge(statement, Supervisor, confirms: false).Error);
    }

    [Fact]
    public void Seals_what_was_said_and_why_it_was_judged_so()
    {
        var statement = Written();
        Assert.Equal(Words.Value, statement.OpenWords(OpenProtector.Instance));
        Assert.Null(statement.OpenReasons(OpenProtector.Instance));

        Judge(statement, Supervisor, confirms: false);

        Assert.Equal(FalseStatementStatus.Dismissed, statement.Status);
        Assert.Equal(_reasons.Value, statement.OpenReasons(OpenProtector.Instance));
    }

    private static Result Judge(FalseStatement statement, Officer officer, bool confirms = true) =>
        statement.Judge(new FalseStatementJudgement(confirms, _reasons), officer, Now, OpenProtector.Instance);

    private static FalseStatement Written() => FalseStatement.Write(
        70,
        ARegistration.Of(),
        new FalseStatementWords(ObtainedSupport.InsuranceBenefit, new DateOnly(2026, 3, 25), Words),
        CaseOfficer,
        Now,
        OpenProtector.Instance).Value!;
}
