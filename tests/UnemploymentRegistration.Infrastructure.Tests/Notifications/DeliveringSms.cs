using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Notifications;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Notifications;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Tests.Intake;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Notifications;

public sealed class DeliveringSms
{
    private const string Key = "application:1:decided";
    private const string Text = "【吉林失业登记】您的失业登记申请已通过。";

    private readonly Mock<ISmsGateway> _gateway = new();

    [OnBothDatabases]
    public async Task Brings_a_message_once(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await QueueAsync(registry);

        Assert.Equal(1, await DeliverAsync(registry));
        Assert.Equal(0, await DeliverAsync(registry));

        var received = Assert.Single(await MailboxOf(registry).ReadAsync(10, CancellationToken.None));
        Assert.Equal((Key, "13800138000", Text), (received.Key, received.Mobile, received.Text));
        Assert.Equal((SmsStatus.Delivered, 1), await StateAsync(registry));
    }

    [OnBothDatabases]
    public async Task Brings_the_result_of_a_decision_to_who_applied(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.ApproveAsync(await registry.FileAsync());

        await DeliverAsync(registry);

        var received = Assert.Single(await MailboxOf(registry).ReadAsync(10, CancellationToken.None));
        Assert.Equal(AnApplication.MobileOf(1), received.Mobile);
        Assert.Contains("已通过", received.Text, StringComparison.Ordinal);
    }

    [OnBothDatabases]
    public async Task Brings_nothing_of_a_decision_that_was_not_saved(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var application = await registry.FileAsync();

        var decisions = await Task.WhenAll(
            Task.Run(async () => (await registry.ApproveAsync(application)).IsRefused),
            Task.Run(async () => (await registry.RefuseAsync(application)).IsRefused));

        Assert.Single(decisions, isRefused => isRefused);
        Assert.Equal(1, await DeliverAsync(registry));
        Assert.Single(await MailboxOf(registry).ReadAsync(10, CancellationToken.None));
    }

    [OnBothDatabases]
    public async Task Is_queued_once_for_one_occasion(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await QueueAsync(registry);

        await Assert.ThrowsAsync<DuplicateRowException>(() => QueueAsync(registry));
    }

    [OnBothDatabases]
    public async Task Sends_once_when_several_deliver_at_once(string database)
    {
        await using var registry = await OpenWithGatewayAsync(database);
        await QueueAsync(registry);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => DeliverAsync(registry))));

        VerifySent(Times.Once());
        Assert.Equal((SmsStatus.Delivered, 1), await StateAsync(registry));
    }

    [OnBothDatabases]
    public async Task Tries_again_after_pauses_that_grow_to_six_hours(string database)
    {
        _gateway.Setup(Sending()).ThrowsAsync(new SmsNotSentException("短信网关答复 503"));
        await using var registry = await OpenWithGatewayAsync(database);
        await QueueAsync(registry);
        await DeliverAsync(registry);

        foreach (var seconds in new[] { 5, 20, 80, 320, 1280, 5120, 20_480, 21_600, 21_600, 21_600 })
        {
            registry.Clock.Pass(TimeSpan.FromSeconds(seconds - 1));
            Assert.Equal(0, await DeliverAsync(registry));
            registry.Clock.Pass(TimeSpan.FromSeconds(1));
            Assert.Equal(1, await DeliverAsync(registry));
        }

        Assert.Equal((SmsStatus.Waiting, 11), await StateAsync(registry));
        Assert.Equal("短信网关答复 503", await registry.ReadAsync(db => db.SmsMessages.Select(m => m.LastFault).SingleAsync()));
    }

    [OnBothDatabases]
    public async Task Brings_it_once_the_gateway_is_there_again(string database)
    {
        _gateway.SetupSequence(Sending()).ThrowsAsync(new SmsNotSentException("短信网关无法连接")).Returns(Task.CompletedTask);
        await using var registry = await OpenWithGatewayAsync(database);
        await QueueAsync(registry);

        await DeliverAsync(registry);
        registry.Clock.Pass(TimeSpan.FromSeconds(5));
        await DeliverAsync(registry);

        Assert.Equal((SmsStatus.Delivered, 2), await StateAsync(registry));
        Assert.Null(await registry.ReadAsync(db => db.SmsMessages.Select(m => m.LastFault).SingleAsync()));
    }

    [OnBothDatabases]
    public async Task Arrives_once_though_the_program_was_killed_before_it_wrote_that_down(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await QueueAsync(registry);
        await KillAfterSendingAsync(registry);

        registry.Clock.Pass(TimeSpan.FromMinutes(2));
        await DeliverAsync(registry);

        Assert.Single(await MailboxOf(registry).ReadAsync(10, CancellationToken.None));
        Assert.Equal((SmsStatus.Delivered, 2), await StateAsync(registry));
    }

    [OnBothDatabases]
    public async Task Leaves_to_a_person_what_a_gateway_without_keys_may_have_sent(string database)
    {
        _gateway.Setup(Sending()).ThrowsAsync(new HttpRequestException("the answer got lost"));
        await using var registry = await OpenWithGatewayAsync(database);
        await QueueAsync(registry);
        await DeliverAsync(registry);
        Assert.Equal((SmsStatus.Sending, 1), await StateAsync(registry));

        registry.Clock.Pass(TimeSpan.FromMinutes(2));
        await DeliverAsync(registry);
        registry.Clock.Pass(TimeSpan.FromDays(1));
        await DeliverAsync(registry);

        Assert.Equal((SmsStatus.Uncertain, 1), await StateAsync(registry));
        VerifySent(Times.Once());
    }

    [OnBothDatabases]
    public async Task Gives_the_sender_two_minutes_before_it_asks(string database)
    {
        await using var registry = await OpenWithGatewayAsync(database);
        await QueueAsync(registry);
        await BeginAsync(registry);

        registry.Clock.Pass(TimeSpan.FromMinutes(2) - TimeSpan.FromSeconds(1));

        Assert.Equal(0, await DeliverAsync(registry));
        Assert.Equal((SmsStatus.Sending, 1), await StateAsync(registry));
    }

    [OnBothDatabases]
    public async Task Sends_no_code_that_is_good_no_more(string database)
    {
        await using var registry = await OpenWithGatewayAsync(database);
        await QueueAsync(registry, TimeSpan.FromMinutes(10));

        registry.Clock.Pass(TimeSpan.FromMinutes(10));
        await DeliverAsync(registry);

        VerifySent(Times.Never());
        Assert.Equal((SmsStatus.Expired, 0), await StateAsync(registry));
    }

    [OnBothDatabases]
    public async Task Writes_down_what_was_sent_though_the_program_is_stopping(string database)
    {
        using var stopping = new CancellationTokenSource();
        _gateway.Setup(Sending()).Returns(stopping.CancelAsync);
        await using var registry = await OpenWithGatewayAsync(database);
        await QueueAsync(registry);

        await registry.Services.GetRequiredService<SmsDelivery>().DeliverDueAsync(stopping.Token);

        Assert.Equal((SmsStatus.Delivered, 1), await StateAsync(registry));
    }

    private static System.Linq.Expressions.Expression<Func<ISmsGateway, Task>> Sending() =>
        gateway => gateway.SendAsync(Key, "13800138000", Text, It.IsAny<CancellationToken>());

    private static LocalMailbox MailboxOf(Registry registry) => registry.Services.GetRequiredService<LocalMailbox>();

    private static Task<int> DeliverAsync(Registry registry) =>
        registry.Services.GetRequiredService<SmsDelivery>().DeliverDueAsync(CancellationToken.None);

    private static Task<int> QueueAsync(Registry registry, TimeSpan? goodFor = null) => registry.AsAsync(Actor.Program, services =>
    {
        var db = services.GetRequiredService<RegistryDbContext>();
        var mobile = MobileNumber.Read("13800138000", allowsHongKongMacaoTaiwan: false).Value!;
        db.SmsMessages.Add(SmsMessage.Queue(
            services.GetRequiredService<KeySequence>().Next(),
            Key,
            new SmsContent(mobile, Text),
            registry.Clock.Now,
            services.GetRequiredService<IFieldProtector>(),
            goodFor));
        return db.SaveChangesAsync();
    });

    private static Task<int> BeginAsync(Registry registry) => registry.ReadAsync(async db =>
    {
        (await db.SmsMessages.SingleAsync()).BeginAttempt(registry.Clock.Now, gatewayKnowsKeys: true);
        return await db.SaveChangesAsync();
    });

    // The message is taken and has left; then nothing more is written.
    private static async Task KillAfterSendingAsync(Registry registry)
    {
        await BeginAsync(registry);
        await MailboxOf(registry).SendAsync(Key, "13800138000", Text, CancellationToken.None);
    }

    private static Task<(SmsStatus Status, int Attempts)> StateAsync(Registry registry) => registry.ReadAsync(async db =>
    {
        var message = await db.SmsMessages.AsNoTracking().SingleAsync();
        return (message.Status, message.Attempts);
    });

    private void VerifySent(Times times) => _gateway.Verify(
        gateway => gateway.SendAsync(It.IsAny<string>(), It.IsAny<string>(), It.IsAny<string>(), It.IsAny<CancellationToken>()), times);

    private Task<Registry> OpenWithGatewayAsync(string database) =>
        Registry.OpenAsync(database, services => services.AddSingleton(_gateway.Object));
}
