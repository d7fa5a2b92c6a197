using UnemploymentRegistration.Infrastructure.Protection.Renewal;

namespace UnemploymentRegistration.Web.Hosting.Operating;

/// <summary>rotate-keys: new keys for everything sealed and indexed while the portal serves; goes on where it was stopped.</summary>
public static class RotateKeysVerb
{
    private const string OnlyFinish = "--finish";

    public static Verb Verb { get; } = new(
        "rotate-keys",
        "[--finish]",
        "renews the protection keys while the portal serves; begun again, goes on",
        RunAsync);

    private static async Task<int> RunAsync(string[] words, IServiceProvider services)
    {
        if (words is not ([] or [OnlyFinish]))
        {
            await Console.Error.WriteLineAsync("用法：rotate-keys [--finish]");
            return Operating.Verb.WrongUse;
        }

        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) => (pressed.Cancel, _) = (true, stop.CancelAsync());
        try
        {
            return await services.WithNodeAsync(scope => RotateAsync(scope.GetRequiredService<KeyRenewal>(), words is [OnlyFinish], stop.Token));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("已停下。再次运行 rotate-keys 会从停下的地方继续。");
            return Operating.Verb.Refused;
        }
    }

    private static async Task<int> RotateAsync(KeyRenewal renewal, bool onlyFinish, CancellationToken cancellationToken)
    {
        if (onlyFinish && !renewal.IsUnderWay)
        {
            Console.WriteLine("密钥文件中没有旧密钥。");
            return Operating.Verb.Done;
        }

        var progress = new PrintedProgress();
        if (!onlyFinish)
        {
            await renewal.BeginAsync(cancellationToken);
            await renewal.RenewAsync(progress, cancellationToken);
        }

        var rest = await renewal.FinishAsync(progress, cancellationToken);
        if (rest.IsNothing)
        {
            Console.WriteLine("密钥已全部更换，旧密钥已从密钥文件中删除。");
            return Operating.Verb.Done;
        }

        Console.WriteLine($"已用新密钥重写。以下内容仍需要旧密钥，之后请运行 rotate-keys {OnlyFinish}：");
        Console.WriteLine(string.Join('\n', rest.Reasons.Select(reason => $"  {reason}")));
        return Operating.Verb.Done;
    }

    // Not Progress<T>, which would report from another thread, after the next line was written.
    private sealed class PrintedProgress : IProgress<RenewalProgress>
    {
        public void Report(RenewalProgress value) =>
            Console.WriteLine($"{value.Step} {value.Renewed}{(value.IsDone ? " 完成" : null)}");
    }
}
