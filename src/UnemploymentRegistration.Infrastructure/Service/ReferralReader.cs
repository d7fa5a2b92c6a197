using System.Globalization;
using CsvHelper;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Agencies;

namespace UnemploymentRegistration.Infrastructure.Service;

/// <summary>Reads a list of referred people: UTF-8 CSV with a header; what is wrong is named by its line and never by a number.</summary>
public sealed class ReferralReader(CodeLists codes)
{
    private static readonly string[] _columns = ["name", "document_type", "document_number", "mobile", "group", "residence_division"];

    public FileReading<ReferralRow> Read(byte[] file, DateOnly today) => ListReader<ReferralRow>.Read(
        file, _columns, row => row.Line.ToString(CultureInfo.InvariantCulture), row => RowOf(row, today));

    private ReferralRow RowOf(CsvReader row, DateOnly today)
    {
        if (!IdentityDocumentKinds.TryParse(row.GetString("document_type"), out var kind))
        {
            throw new FormatException("证件类型不在代码表里");
        }

        var document = Demand(IdentityDocument.Read(kind, row.GetString("document_number"), today));
        var group = row.GetString("group");
        if (!codes.ReferredServiceGroup.Contains(group))
        {
            throw new FormatException("参照服务的类别不在代码表里");
        }

        if (!DivisionCode.TryParse(row.GetString("residence_division"), out var residence))
        {
            throw new FormatException("常住地代码有误");
        }

        var person = new ReferredPerson(
            Demand(PersonName.Read(row.GetString("name"))),
            document,
            Demand(MobileNumber.Read(row.GetString("mobile"), document.IsHongKongMacaoTaiwan)),
            group);
        return new ReferralRow(row.LineNumber, person, residence);
    }

    private static T Demand<T>(Result<T> reading)
        where T : notnull => reading.IsRefused ? throw new FormatException(reading.Error.Message) : reading.Value;
}
