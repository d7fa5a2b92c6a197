using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>Why a template is not sent to somebody.</summary>
public static class TextErrors
{
    public static DomainError DeathLookedInto { get; } = new("text.death-looked-into", "正在核实该人员是否死亡，不发送短信。");

    public static DomainError SentToday { get; } = new("text.sent-today", "今天已经给该人员发过这条短信。");

    public static DomainError NobodyChosen { get; } = new("text.nobody-chosen", "请至少选择一名人员。");
}
