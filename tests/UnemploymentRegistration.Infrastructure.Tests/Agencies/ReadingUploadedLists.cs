using System.Text;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Agencies;
using UnemploymentRegistration.Infrastructure.Calendars;

namespace UnemploymentRegistration.Infrastructure.Tests.Agencies;

/// <summary>What an administrator uploads is not always a list, and never wholly right at the first attempt.</summary>
public sealed class ReadingUploadedLists
{
    private const string DivisionHeader = "code,name,level,parent\n22,吉林省,province,\n2201,长春市,city,22\n";
    private const string AgencyHeader =
        "code,name,level,superior,urban,active,online,single_officer,address,phone,opening_hours,divisions\n";

    [Theory]
    [InlineData("220102,南关区,county,2206", 4, "上级")]
    [InlineData("220102,南关区,street,2201", 4, "级别")]
    [InlineData("220102,,county,2201", 4, "名称")]
    [InlineData("22010,南关区,county,2201", 4, "区划代码")]
    [InlineData("220102,南关区,region,2201", 4, "region")]
    [InlineData("2201,长春市,city,22", 4, "两次")]
    [InlineData("220603001,某街道,street,220603", 4, "不在文件里")]
    [InlineData("220102,南关区,county", 4, "列数")]
    public void Names_the_line_of_each_wrong_division(string line, long number, string word)
    {
        var reading = DivisionReader.ReadDivisions(Encoding.UTF8.GetBytes(DivisionHeader + line + "\n"));

        Assert.Empty(reading.Rows);
        var error = Assert.Single(reading.Errors);
        Assert.Equal(number, error.Line);
        Assert.Contains(word, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_all_mistakes_at_once() => Assert.Equal(
        [4, 5],
        DivisionReader.ReadDivisions(Encoding.UTF8.GetBytes(DivisionHeader + "x,甲,county,2201\ny,乙,county,2201\n")).Errors.Select(error => error.Line));

    [Fact]
    public void Says_which_columns_are_missing() => Assert.Contains(
        "parent",
        Assert.Single(DivisionReader.ReadDivisions("code,name,level\n22,吉林省,province\n"u8.ToArray()).Errors).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Does_not_take_another_encoding_for_a_list_of_question_marks() => Assert.Contains(
        "UTF-8",
        Assert.Single(DivisionReader.ReadDivisions([.. Encoding.UTF8.GetBytes(DivisionHeader), 0xC4, 0xCF, 0xB9, 0xD8]).Errors).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("220381,220184,2020-6-19,某某", "生效日期")]
    [InlineData("220381,220381,2020-06-19,某某", "新代码")]
    [InlineData("220381,220184001,2020-06-19,某某", "新代码")]
    public void Names_what_is_wrong_in_a_change(string line, string word) => Assert.Contains(
        word,
        Assert.Single(DivisionReader.ReadChanges(Encoding.UTF8.GetBytes("old,new,effective,note\n" + line + "\n")).Errors).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("{", 1, "JSON")]
    [InlineData("{}", 1, "没有任何年份")]
    [InlineData("{\n\"MMXXVII\": {\"daysOff\": [], \"makeUpWorkdays\": []}}", 2, "年份")]
    [InlineData("{\"2027\": {\"daysOff\": []}}", 1, "makeUpWorkdays")]
    [InlineData("{\"2027\": {\"daysOff\": [\n\"2026-01-01\"], \"makeUpWorkdays\": []}}", 2, "不是2027年")]
    [InlineData("{\"2027\": {\"daysOff\": [\n\"2027-02-30\"], \"makeUpWorkdays\": []}}", 2, "不是2027年")]
    [InlineData("{\"2027\": {\"daysOff\": [],\n \"makeUpWorkdays\": [\"2027-01-11\"]}}", 2, "星期六或星期日")]
    [InlineData("{\"2027\": {\"daysOff\": [\"2027-01-09\"],\n \"makeUpWorkdays\": [\"2027-01-09\"]}}", 2, "两次")]
    public void Names_the_line_of_each_wrong_day(string file, long line, string word)
    {
        var error = Assert.Single(HolidayReader.Read(Encoding.UTF8.GetBytes(file)).Errors);

        Assert.Equal(line, error.Line);
        Assert.Contains(word, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_the_list_of_agencies_as_it_writes_it_and_lets_no_spreadsheet_take_a_name_for_a_formula()
    {
        var agency = Agency.Open(new AgencyCode("220102901"), "=HYPERLINK(1)", AgencyLevel.Street, new AgencyCode("220102"), isUrban: false);
        agency.Describe("大街1号，\"东门\"", "0431-1", "9:00–17:00");
        ServiceArea[] areas = [ServiceArea.Of(agency.Code, DivisionCode.Parse("220102001")), ServiceArea.Of(agency.Code, DivisionCode.Parse("220102002"))];

        var file = AgencyListFile.Write([agency], areas);
        var listed = Assert.Single(AgencyListFile.Read(file).Rows);

        Assert.DoesNotContain(",=HYPERLINK", Encoding.UTF8.GetString(file), StringComparison.Ordinal);
        Assert.Equal(agency.Facts, listed.Facts);
        Assert.Equal((agency.Code, agency.Level, agency.Superior), (listed.Code, listed.Level, listed.Superior));
        Assert.Equal(areas.Select(area => area.Division), listed.Serves);
    }

    [Theory]
    [InlineData("22x,甲,street,220102,1,1,1,0,,,,", "机构代码")]
    [InlineData("220102901,,street,220102,1,1,1,0,,,,", "名称")]
    [InlineData("220102901,甲,street,220102,yes,1,1,0,,,,", "urban")]
    [InlineData("220102901,甲,street,220102,1,1,1,0,,,,22010", "区划代码")]
    public void Names_what_is_wrong_in_an_agency(string line, string word) => Assert.Contains(
        word,
        Assert.Single(AgencyListFile.Read(Encoding.UTF8.GetBytes(AgencyHeader + line + "\n")).Errors).Message,
        StringComparison.Ordinal);
}
