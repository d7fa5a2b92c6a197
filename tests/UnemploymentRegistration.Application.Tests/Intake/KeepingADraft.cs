using System.Text;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Intake;

public sealed class KeepingADraft
{
    private static readonly ApplicantAccountId _account = new(7);

    [OnBothDatabases]
    public async Task Gives_back_what_was_typed_under_the_same_key(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var first = await registry.SaveDraftAsync(_account, """{"name":"李"}""");

        var second = await registry.SaveDraftAsync(_account, """{"name":"李小梅"}""");
        var found = await registry.FindDraftAsync(_account);

        Assert.Equal(first.Key, second.Key);
        Assert.Equal("""{"name":"李小梅"}""", found!.Answers);
    }

    [Fact]
    public async Task Is_sealed_as_a_whole()
    {
        await using var registry = await Registry.OpenAsync();

        await registry.SaveDraftAsync(_account, """{"name":"LI XIAOMEI"}""");

        var stored = await registry.ReadAsync(db => db.Drafts.SingleAsync());
        Assert.DoesNotContain("XIAOMEI", Encoding.Latin1.GetString(stored.Sealed.Bytes.Span), StringComparison.Ordinal);
    }

    [OnBothDatabases]
    public async Task Is_one_for_an_account_even_if_two_windows_save_at_once(string database)
    {
        await using var registry = await Registry.OpenAsync(database);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() => SaveOrLoseAsync(registry, i))));

        Assert.Equal(1, await registry.ReadAsync(db => db.Drafts.CountAsync()));
    }

    // One window may lose to several others in a row; its page then says so, and the typed text is still in the page.
    private static async Task SaveOrLoseAsync(Registry registry, int window)
    {
        try
        {
            await registry.SaveDraftAsync(_account, $$"""{"window":{{window}}}""");
        }
        catch (LostRaceException)
        {
            Assert.NotNull(await registry.FindDraftAsync(_account));
        }
    }

    [Fact]
    public async Task Belongs_to_its_account_alone()
    {
        await using var registry = await Registry.OpenAsync();
        await registry.SaveDraftAsync(_account, "{}");

        Assert.Null(await registry.FindDraftAsync(new ApplicantAccountId(8)));
    }
}
