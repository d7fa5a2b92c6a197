using UnemploymentRegistration.Domain.Intake;
using static UnemploymentRegistration.Domain.Tests.Builders.AnApplication;

namespace UnemploymentRegistration.Domain.Tests.Intake;

public sealed class SubmittingAnApplication
{
    [Fact]
    public void Is_open_from_the_sixteenth_birthday_in_Beijing()
    {
        // 00:00 in Beijing is still the evening before on a server that keeps UTC.
        var midnight = new DateTimeOffset(2026, 3, 1, 16, 0, 0, TimeSpan.Zero);

        Assert.False(Submit(dateOfBirth: new DateOnly(2010, 3, 2), submittedAt: midnight).IsRefused);
        Assert.Equal(
            ApplicationErrors.NotYetSixteen(new DateOnly(2026, 3, 2)),
            Submit(dateOfBirth: new DateOnly(2010, 3, 2), submittedAt: midnight.AddSeconds(-1)).Error);
    }

    [Fact]
    public void Shows_numbers_masked_and_keeps_them_sealed_for_its_own_row()
    {
        var application = For();

        Assert.Equal("*****5678", application.DocumentMasked);
        Assert.Equal("138****0001", application.MobileMasked);
        Assert.Equal("H12345678", application.OpenParticulars(Builders.OpenProtector.Instance).DocumentNumber);
    }
}
