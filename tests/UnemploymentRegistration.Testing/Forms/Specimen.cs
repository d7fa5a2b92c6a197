using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Forms.Validation;

namespace UnemploymentRegistration.Testing.Forms;

/// <summary>A form with one field of every kind.</summary>
public sealed class Specimen
{
    public string? Name { get; set; }

    public string? Remarks { get; set; }

    public string? EthnicGroup { get; set; }

    public string? Sex { get; set; }

    public string? BirthDate { get; set; }

    public string? UnemployedSince { get; set; }

    public SpecimenAddress Residence { get; set; } = new();

    public bool Declares { get; set; }
}

public sealed class SpecimenAddress
{
    public string? Division { get; set; }

    public string? Detail { get; set; }
}

public sealed class SpecimenValidator : AbstractValidator<Specimen>
{
    public SpecimenValidator()
    {
        RuleFor(s => s.Name).NotEmpty().WithMessage("请填写姓名").MaximumLength(5).WithMessage("姓名不能超过 {MaxLength} 个字");
        RuleFor(s => s.Remarks).NotEmpty().WithMessage("请填写备注").When(s => s.EthnicGroup == "56");
        RuleFor(s => s.EthnicGroup).Matches("^[0-9]{2}$").WithMessage("请选择民族");
        RuleFor(s => s.Sex).NotNull().WithMessage("请选择性别");
        RuleFor(s => s.BirthDate).Must(text => DateOnly.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _)).WithMessage("出生日期有误");
        RuleFor(s => s.Residence).SetValidator(new SpecimenAddressValidator());
        RuleFor(s => s.Declares).Equal(toCompare: true).WithMessage("请勾选承诺");
    }
}

public sealed class SpecimenAddressValidator : AbstractValidator<SpecimenAddress>
{
    public SpecimenAddressValidator()
    {
        RuleFor(a => a.Division).NotEmpty().WithMessage("请选择常住地");
        RuleFor(a => a.Detail).NotEmpty().WithMessage("请填写详细地址");
    }
}

[Route("specimen")]
public sealed class SpecimenController(IValidator<Specimen> validator) : Controller
{
    private const string Form = "/Forms/Specimen.cshtml";

    [HttpGet]
    public IActionResult Show() => View(Form, new Specimen { BirthDate = "1990-03-15", Residence = { Division = "220102" } });

    [HttpGet("/staff/specimen")]
    public IActionResult ShowToStaff()
    {
        ViewData["Layout"] = "_StaffLayout";
        return View(Form, new Specimen());
    }

    [HttpPost]
    public IActionResult Send(Specimen specimen)
    {
        if (Request.ChoosesDivision() is not null)
        {
            return View(Form, specimen);
        }

        ModelState.AddErrors(validator.Validate(specimen));
        return ModelState.ErrorCount == 0
            ? Json(new { specimen.BirthDate, specimen.UnemployedSince, specimen.Residence.Division, ModelState.IsValid })
            : View(Form, specimen);
    }

    [HttpGet("status/{status:int}")]
    public IActionResult Status(int status) => StatusCode(status);

    [HttpGet("fail")]
    [HttpGet("/api/v1/specimen/fail")]
    public IActionResult Fail() => throw new InvalidOperationException($"the secret of the stack: {validator}");

    [HttpGet("banner")]
    public IActionResult Notice(bool refused)
    {
        TempData.SetBanner(refused ? Banner.Refusal(new DomainError("x", "该申请已办结。")) : Banner.Notice("已保存。"));
        return Redirect("/guide");
    }
}
