using System.Collections.Frozen;
using System.Text;

namespace UnemploymentRegistration.Application.Agencies;

/// <summary>拼音首字母: the letters by which clerks type a name, as nljd for 南岭街道.</summary>
/// <remarks>
/// The common characters of GB 2312 stand there in the order of their sounds, so a table of 23 borders tells the letter. The
/// others are listed as far as divisions and code lists need them; one that is not listed counts as no letter.
/// </remarks>
public static class PinyinInitials
{
    private const int LastCommonCharacter = 0xD7F9;

    private static readonly (int From, char Letter)[] _borders =
    [
        (0xB0A1, 'a'), (0xB0C5, 'b'), (0xB2C1, 'c'), (0xB4EE, 'd'), (0xB6EA, 'e'), (0xB7A2, 'f'), (0xB8C1, 'g'), (0xB9FE, 'h'),
        (0xBBF7, 'j'), (0xBFA6, 'k'), (0xC0AC, 'l'), (0xC2E8, 'm'), (0xC4C3, 'n'), (0xC5B6, 'o'), (0xC5BE, 'p'), (0xC6DA, 'q'),
        (0xC8BB, 'r'), (0xC8F6, 's'), (0xCBFA, 't'), (0xCDDA, 'w'), (0xCEF4, 'x'), (0xD1B9, 'y'), (0xD4D1, 'z'),
    ];

    // By letter: the rarer characters in the names of divisions and codes.
    private static readonly FrozenDictionary<char, char> _rare = Table(
        "a 鳌庵", "b 簸亳坂濞灞璧碚鲅", "c 槌祠蟾岑瀍禅茌", "d 岱戥椴儋坻宕棣砀磴", "f 芙妃孚罘邡", "g 桄橄玍磙艮郜仡珙莞藁", "h 桦珲皓奤晖泓瀚狟獾蒿骅湟潢濠祜邗鄠",
        "j 蛟戢砄鸠伽旌暨泾稷筠绛缙莒迦郏鄄", "k 岢崆", "l 砬赉〇垅岚栾榄笠逯郞骊崂崃泸浏涞渌溧漯澧濂耒蒗蔺蠡醴阆麟珞", "m 沐濛闵岷牤茗蟆蟒钼仫勐汨渑湄谟", "n 讷廿柰瑙迺", "o 瓯",
        "p 狍珀筢濮邳郫鄱陂", "q 啟岖琪岐朐杞淇犍硚箐綦耆蕲衢覃谯邛阡麒", "r 睿榕芮", "s 泗佘凇垧夙晟淞嵊嵩歙沭浉濉畲睢莘鄯", "t 坨洮佟笤苕峒滕潼郯", "w 崴汶佤婺",
        "x 岘遐鑫馨岫玺圩浔浠淅溆猇盱芗荥陉隰", "y 驿怡晏桠毓窨莺闫偃兖埇峄弋攸沅猗琊眙禺蓥邕邺郓郾鄞鄢颍黟", "z 砟祉榛圳枞柘梓沚浈涿秭芷诏陟");

    private static readonly Encoding _gb2312 = OpenGb2312();

    /// <summary>One letter for each character that has one; digits and Latin letters stand for themselves.</summary>
    public static string Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (LetterOf(character) is { } letter)
            {
                letters.Append(letter);
            }
        }

        return letters.ToString();
    }

    /// <summary>Null for a mark, and for a character whose sound the tables do not hold.</summary>
    public static char? LetterOf(char character)
    {
        if (char.IsAsciiLetterOrDigit(character))
        {
            return char.ToLowerInvariant(character);
        }

        return _rare.TryGetValue(character, out var rare) ? rare : CommonLetterOf(character);
    }

    private static char? CommonLetterOf(char character)
    {
        Span<byte> bytes = stackalloc byte[4];
        if (_gb2312.GetBytes([character], bytes) != 2)
        {
            return null;
        }

        var code = (bytes[0] << 8) | bytes[1];
        if (code < _borders[0].From || code > LastCommonCharacter)
        {
            return null;
        }

        return Array.FindLast(_borders, border => code >= border.From).Letter;
    }

    private static FrozenDictionary<char, char> Table(params IEnumerable<string> lines) =>
        lines.SelectMany(line => line[2..].Select(character => KeyValuePair.Create(character, line[0]))).ToFrozenDictionary();

    private static Encoding OpenGb2312()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("gb2312", EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback);
    }
}
