using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>Reads what a live source answered: whole and as agreed, or not at all.</summary>
internal static class LiveReply
{
    private const int LongestReference = 200;

    private static readonly JsonSerializerOptions _strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The lines of the body, with the name compared here and not over there.</summary>
    /// <exception cref="WrongReplyException">Something is not as docs/operations.md says; the message tells what.</exception>
    public static SourceReply Read(string words, ComparisonSource source, ComparedPerson person)
    {
        var body = Parse(words);
        return new SourceReply(
            [.. body.Found.Select(line => EntryOf(line, source, person))],
            body.AsOf is { } day ? DayOf(day) : null)
        {
            Words = words,
        };
    }

    private static Body Parse(string words)
    {
        try
        {
            return JsonSerializer.Deserialize<Body>(words, _strict) ?? throw new WrongReplyException("内容为空");
        }
        catch (JsonException)
        {
            // The parser's own words may quote the body.
            throw new WrongReplyException("不是约定的 JSON");
        }
    }

    private static SourceEntry EntryOf(Line line, ComparisonSource source, ComparedPerson person)
    {
        if (!SourceFacts.TryParse(line.Fact, out var fact) || !source.MayState(fact))
        {
            throw new WrongReplyException("事实不属于该来源");
        }

        if (PersonName.Read(line.Name).Value is not { } name)
        {
            throw new WrongReplyException("缺少姓名");
        }

        if (line.Since is null && fact is not SourceFact.IdentityOk)
        {
            throw new WrongReplyException("缺少事实日期");
        }

        return line.Reference is { Length: > LongestReference }
            ? throw new WrongReplyException("来源编号过长")
            : new SourceEntry(fact, line.Since is { } since ? DayOf(since) : null, name.Value == person.Name, line.Reference);
    }

    private static DateOnly DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new WrongReplyException("日期有误");

    private sealed record Body(IReadOnlyList<Line> Found, string? AsOf = null);

    private sealed record Line(string Name, string Fact, string? Since = null, string? Reference = null);
}

/// <summary>A source answered something else than was agreed.</summary>
public sealed class WrongReplyException(string what) : Exception($"答复不符合约定：{what}");
