using System.Buffers.Binary;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Account;

public sealed class KeepingAPassword(Portal portal) : IClassFixture<Portal>
{
    private const int HmacSha512 = 2;
    private const int Rounds = 210_000;

    [Fact]
    public async Task Takes_210_000_rounds_of_hmac_sha_512()
    {
        await portal.AddOfficerAsync("hash.rounds", "220102", OfficerRole.Window);

        Assert.Equal((HmacSha512, Rounds), StoredHash.Read(await HashOfAsync("hash.rounds")));
    }

    [Fact]
    public async Task Hashes_again_at_the_sign_in_what_was_stored_with_fewer_rounds()
    {
        await portal.AddOfficerAsync("hash.old", "220102", OfficerRole.Window);
        var old = new PasswordHasher<OfficerAccount>(Options.Create(new PasswordHasherOptions { IterationCount = 10_000 }))
            .HashPassword(new OfficerAccount(), DemoData.Password);
        await portal.ReadAsync(db => db.Users.Where(account => account.UserName == "hash.old")
            .ExecuteUpdateAsync(account => account.SetProperty(a => a.PasswordHash, old)));

        using var visitor = portal.Visitor();
        await visitor.SignInAsync("hash.old", "wrong-wrong-wrong");
        Assert.Equal(old, await HashOfAsync("hash.old"));
        Assert.Equal("/staff", (await visitor.SignInAsync("hash.old", DemoData.Password)).Arrival());

        Assert.Equal((HmacSha512, Rounds), StoredHash.Read(await HashOfAsync("hash.old")));
        using var again = portal.Visitor();
        Assert.Equal("/staff", (await again.SignInAsync("hash.old", DemoData.Password)).Arrival());
    }

    private Task<string> HashOfAsync(string userName) => portal.ReadAsync(db =>
        db.Users.Where(account => account.UserName == userName).Select(account => account.PasswordHash!).SingleAsync());
}

/// <summary>What a hash of ASP.NET Core Identity (format 3) says of itself in its head.</summary>
internal static class StoredHash
{
    private const int FunctionAt = 1;
    private const int RoundsAt = 5;

    public static (int Function, int Rounds) Read(string hash)
    {
        var bytes = Convert.FromBase64String(hash);
        Assert.Equal(1, bytes[0]);
        return (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(FunctionAt)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(RoundsAt)));
    }
}
