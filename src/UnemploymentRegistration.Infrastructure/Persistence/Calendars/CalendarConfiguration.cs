using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Infrastructure.Persistence.Calendars;

internal sealed class CalendarYearConfiguration : IEntityTypeConfiguration<CalendarYear>
{
    public void Configure(EntityTypeBuilder<CalendarYear> builder)
    {
        builder.ToTable("CalendarYears");
        builder.HasKey(year => year.Year);
        builder.Property(year => year.Year).ValueGeneratedNever();
    }
}

internal sealed class CalendarDayConfiguration : IEntityTypeConfiguration<CalendarDay>
{
    public void Configure(EntityTypeBuilder<CalendarDay> builder)
    {
        builder.ToTable("CalendarDays");
        builder.HasKey(day => day.Date);
        builder.Property(day => day.Date).ValueGeneratedNever();
    }
}

internal sealed class LocalHolidayConfiguration : IEntityTypeConfiguration<LocalHoliday>
{
    public void Configure(EntityTypeBuilder<LocalHoliday> builder)
    {
        builder.ToTable("LocalHolidays");
        builder.HasKey(holiday => new { holiday.Division, holiday.Date });
        builder.Property(holiday => holiday.Note).HasMaxLength(200);
    }
}

internal sealed class ClockSweepConfiguration : IEntityTypeConfiguration<ClockSweep>
{
    public void Configure(EntityTypeBuilder<ClockSweep> builder)
    {
        builder.ToTable("ClockSweeps");
        builder.Ignore(sweep => sweep.IsThrough);
        builder.HasKey(sweep => sweep.Id);
        builder.Property(sweep => sweep.Id).ValueGeneratedNever();
        builder.Property(sweep => sweep.Occasion).HasMaxLength(250);
        builder.HasIndex(sweep => new { sweep.FinishedAt, sweep.Id });
        builder.HasVersion();
    }
}
