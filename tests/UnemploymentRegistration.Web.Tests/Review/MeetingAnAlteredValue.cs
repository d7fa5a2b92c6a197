using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;
using UnemploymentRegistration.Web.Tests.Intake;

namespace UnemploymentRegistration.Web.Tests.Review;

public sealed class MeetingAnAlteredValue(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Shows_an_officer_everything_but_the_altered_part_and_lets_nothing_be_decided()
    {
        var address = await portal.FileAsync(7301);
        var number = address.Split('/')[^1];
        await FlipAsync("RegistrationApplications", "Sealed", number, bit: 200);
        using var supervisor = await portal.OfficerAsync("supervisor.nanguan");

        using var answer = await supervisor.GetAsync(new Uri(address, UriKind.Relative));
        var text = (await Pages.ReadAsync(answer)).QuerySelector("main")!.TextContent;

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("有一项内容无法读取", text, StringComparison.Ordinal);
        Assert.Contains("李小梅", text, StringComparison.Ordinal);
        Assert.DoesNotContain("南岭大街二十二号", text, StringComparison.Ordinal);
        Assert.DoesNotContain("审核通过，已登记", text, StringComparison.Ordinal);
        await AssertReportedAsync("RegistrationApplications", "Sealed", number);

        using var approval = await supervisor.PostFromAsync("/staff/queue", $"{address}/approve");
        Assert.Equal(HttpStatusCode.InternalServerError, approval.StatusCode);
        Assert.Contains("有一项内容无法读取", (await Pages.ReadAsync(approval)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await portal.ReadAsync(db => db.Registrations.CountAsync()));
    }

    [Theory]
    [InlineData("ApplicantAccounts", 7302)]
    [InlineData("RegistrationApplications", 7303)]
    public async Task Tells_an_applicant_in_the_portals_voice(string table, int person)
    {
        using var applicant = await Applicant.SignedInAsync(portal, person);
        var number = await applicant.FileAsync();
        var account = await portal.ReadAsync(db => db.Applications
            .Where(a => a.Id == new Domain.Intake.RegistrationApplicationId(long.Parse(number, CultureInfo.InvariantCulture)))
            .Select(a => a.Account).SingleAsync());
        var key = table == "ApplicantAccounts" ? account!.Value.Value.ToString(CultureInfo.InvariantCulture) : number;
        await FlipAsync(table, "Sealed", key, bit: 8 * 35);

        var text = (await applicant.VisitAsync("/my/data")).QuerySelector("main")!.TextContent;

        Assert.Contains("无法读取", text, StringComparison.Ordinal);
        await AssertReportedAsync(table, "Sealed", key);
    }

    // One bit of what is stored, as a fault of the disk or a hand would change it.
    private Task<int> FlipAsync(string table, string column, string key, int bit) => portal.ReadAsync(async db =>
    {
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync();
        await using var read = connection.CreateCommand();
        read.CommandText = $"SELECT {column} FROM {table} WHERE Id = {key}";
        var bytes = (byte[])(await read.ExecuteScalarAsync())!;
        bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        await using var write = connection.CreateCommand();
        write.CommandText = $"UPDATE {table} SET {column} = x'{Convert.ToHexString(bytes)}' WHERE Id = {key}";
        return await write.ExecuteNonQueryAsync();
    });

    private async Task AssertReportedAsync(string table, string column, string key)
    {
        var number = long.Parse(key, CultureInfo.InvariantCulture);
        Assert.NotEqual(0, await portal.ReadAsync(db => db.OversightEntries.CountAsync(
            e => e.Act == OversightAct.ValueUnreadable && e.Subject == table && e.SubjectKey == number && e.Note == column)));
        Assert.Contains($"{table}.{column} of {key}", (await portal.ReadLogsAsync()).Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
