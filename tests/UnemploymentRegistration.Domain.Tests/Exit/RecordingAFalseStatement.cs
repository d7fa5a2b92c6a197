using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Tests.Builders;
using static UnemploymentRegistration.Domain.Tests.Builders.AnExit;

namespace UnemploymentRegistration.Domain.Tests.Exit;

public sealed class RecordingAFalseStatement
{
    [Fact]
    public void Takes_two_people_and_a_supervisor_among_them()
    {
        var statement = Written();

        Assert.Equal(FalseStatementErrors.NotASupervisor, statement.Judge(confirms: true, CaseOfficer, Now).Error);
        Assert.Equal(FalseStatementErrors.SamePerson, statement.Judge(confirms: true, Supervisor with { Id = CaseOfficer.Id }, Now).Error);
        Assert.False(statement.Judge(confirms: true, Supervisor, Now).IsRefused);
        Assert.Equal((FalseStatementStatus.Confirmed, Supervisor.Id), (statement.Status, statement.JudgedBy!.Value));
        Assert.Equal(FalseStatementErrors.AlreadyJudged, statement.Judge(confirms: false, Supervisor, Now).Error);
    }

    [Fact]
    public void Seals_what_was_said() => Assert.Equal(Words.Value, Written().OpenWords(OpenProtector.Instance));

    private static FalseStatement Written() => FalseStatement.Write(
        70,
        ARegistration.Of(),
        new FalseStatementWords(ObtainedSupport.InsuranceBenefit, new DateOnly(2026, 3, 25), Words),
        CaseOfficer,
        Now,
        OpenProtector.Instance).Value!;
}
