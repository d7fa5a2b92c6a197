using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>Accounts and channel tokens for trying the portal out; only where <c>Demo:Enabled</c> is on.</summary>
public sealed class DemoData(
    RegistryDbContext db,
    UserManager<OfficerAccount> accounts,
    CodeLists codes,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    public const string Password = "Demo-2026-jilin";

    public static IReadOnlyList<DemoOfficer> Officers { get; } =
    [
        new("window.nanguan", "王晓窗", "220102", OfficerRole.Window),
        new("supervisor.nanguan", "李审南", "220102", OfficerRole.Supervisor),
        new("window.yanji", "金明淑", "222401", OfficerRole.Window),
        new("supervisor.yanji", "朴哲浩", "222401", OfficerRole.Supervisor),
        new("service.nanguan", "赵暖心", "220102001", OfficerRole.CaseOfficer),
        new("supervisor.changchun", "孙立市", "2201", OfficerRole.Supervisor),
        new("statistics.jilin", "周清数", "22", OfficerRole.Statistician),
        new("admin.jilin", "吴管平", "22", OfficerRole.Administrator),
    ];

    public static string TokenOf(string channel) => $"demo-channel-token-{channel}";

    public async Task AddMissingAsync(CancellationToken cancellationToken)
    {
        foreach (var officer in Officers)
        {
            await AddOfficerAsync(officer);
        }

        foreach (var channel in codes.Channel.Items.Select(item => new ChannelCode(item.Code)).Where(code => code.IsOnline))
        {
            await AddTokenAsync(channel, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task AddOfficerAsync(DemoOfficer officer)
    {
        if (await accounts.FindByNameAsync(officer.UserName) is not null)
        {
            return;
        }

        var account = new OfficerAccount
        {
            Id = keys.Next(),
            UserName = officer.UserName,
            DisplayName = officer.Name,
            Agency = new AgencyCode(officer.Agency),
            Role = officer.Role,
            PasswordChangedAt = clock.GetUtcNow(),
        };
        var creation = await accounts.CreateAsync(account, Password);
        if (!creation.Succeeded)
        {
            throw new InvalidOperationException($"The demo account {officer.UserName} was refused: {creation}");
        }
    }

    private async Task AddTokenAsync(ChannelCode channel, CancellationToken cancellationToken)
    {
        var token = ChannelToken.Issue(keys.Next(), channel, TokenOf(channel.Value), clock.GetUtcNow(), protector);
        if (!await db.ChannelTokens.AnyAsync(known => known.Digest == token.Digest, cancellationToken))
        {
            db.ChannelTokens.Add(token);
        }
    }
}

/// <summary>One demo account, as the sign-in page lists it.</summary>
public sealed record DemoOfficer(string UserName, string Name, string Agency, OfficerRole Role);
