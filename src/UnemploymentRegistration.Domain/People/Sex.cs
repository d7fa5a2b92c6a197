namespace UnemploymentRegistration.Domain.People;

/// <summary>性别: the values are the codes of GB/T 2261.1.</summary>
public enum Sex
{
    Male = 1,
    Female = 2,
}
