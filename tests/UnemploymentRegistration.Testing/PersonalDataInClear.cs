using System.Buffers;
using System.Collections.Concurrent;
using System.Text;

namespace UnemploymentRegistration.Testing;

/// <summary>Knows every identity and mobile number that tests have given to people, and where none of them may stand.</summary>
public static class PersonalDataInClear
{
    private static readonly ConcurrentDictionary<string, byte> _known = new(StringComparer.Ordinal);

    /// <summary>From now on the number is looked for wherever a portal of a test has left something.</summary>
    public static string Watch(string number)
    {
        _known.TryAdd(number, 0);
        return number;
    }

    /// <summary>Database, log, files of jobs, keys: whatever the portal wrote.</summary>
    /// <exception cref="InvalidOperationException">A number stands in one of them as anybody can read it.</exception>
    public static async Task RefuseInFilesAsync(DirectoryInfo folder)
    {
        const int Tries = 20;
        for (var tried = 1; ; tried++)
        {
            try
            {
                foreach (var file in folder.GetFiles("*", SearchOption.AllDirectories))
                {
                    Refuse(Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file.FullName)), file.Name);
                }

                return;
            }
            catch (FileNotFoundException) when (tried < Tries)
            {
                // The last connection has just folded the write-ahead log into the database: all of it is read again.
                await Task.Delay(TimeSpan.FromMilliseconds(100));
            }
        }
    }

    /// <summary>Where a browser, a history or a log of a proxy keeps them.</summary>
    /// <exception cref="InvalidOperationException">A number stands in one of the addresses.</exception>
    public static void RefuseInAddresses(IEnumerable<string> addresses) => Refuse(string.Join('\n', addresses), "an address");

    private static void Refuse(ReadOnlySpan<char> text, string place)
    {
        var numbers = SearchValues.Create([.. _known.Keys], StringComparison.Ordinal);
        if (text.IndexOfAny(numbers) is >= 0 and var found)
        {
            throw new InvalidOperationException($"A person's number stands in clear in {place}: …{text.Slice(found, Math.Min(20, text.Length - found))}…");
        }
    }
}
