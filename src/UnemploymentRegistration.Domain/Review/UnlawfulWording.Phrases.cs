using System.Text.RegularExpressions;

namespace UnemploymentRegistration.Domain.Review;

/// <content>The phrases, family by family.</content>
internal static partial class UnlawfulWording
{
    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    private const int Timeout = 1000;

    private const string Papers = "(材料|资料|手续|证件|证照|要件|附件|证明)";

    // Before a person or a fact 证明 is a verb: 有工资收入，证明您已就业.
    private const string Proof = "(的|书面)*证明(?!您|你|其|该|他|她|本人|申请人|当事人|已|仍|尚|正|系|在|存在|处于|属于)";

    private const string HandIn = "(提供|提交|出具|递交|上传|出示|开具|携带|带来|交来|报送|补充|补齐|补交|补正|补办)";

    // "You need not hand in …" is what the notice wants to be said, so it is taken out before anything is looked for.
    [GeneratedRegex(
        $"""
        (无需|无须|不需要?|不必|不用|毋需|毋须|不得要求|不会?要求) (您|你)? (再|另行|另外)? {HandIn}
        [^，]{"{0,12}"}? (材料|资料|手续|证明|证书|档案)
        """,
        Options,
        Timeout)]
    private static partial Regex Assurances();

    // 材料不全
    [GeneratedRegex(
        $"""
        {Papers} (尚|仍|还|均|都|并|提供|提交|准备|上传)*
        (不全|不齐|不足|不够|不完整|不完备|不完善|不规范|不符合要求|未备?齐|缺失|欠缺|短缺|缺少
            | (未|没有?) (提供|提交|上传))
        """,
        Options,
        Timeout)]
    private static partial Regex IncompletePapers();

    // 补充材料
    [GeneratedRegex(
        $"""
        (补充|补齐|补交|补正|补全|补办|补|缺少|缺乏|欠缺|缺)
        (相关|有关|相应|其他|必要|所需|佐证|证明|申请|申报|的)* {Papers}
        """,
        Options,
        Timeout)]
    private static partial Regex PapersToAdd();

    // 未参保
    [GeneratedRegex(
        """
        (从未|未曾|不曾|未能|未|没有|没|无) (任何|有效)?
        ( 参保 | 投保
        | (参加|缴纳|缴) 过? (社保|社会保险|失业保险|养老保险|医疗保险|职工保险|城镇职工|保险)
        | (社保|社会保险|失业保险|参保|缴费) (缴费|参保)? (记录|信息|凭证) )
        | (参保|缴费) (年限|时间|期限|月数)? (不足|不满|不够|未满|中断)
        | (社保|社会保险|失业保险) 已? (中断|停保|欠费|欠缴) | 断缴 | 断保
        """,
        Options,
        Timeout)]
    private static partial Regex NotInsured();

    [GeneratedRegex(
        """
        (未|没有|没) ( (查询|查|检索|核查)到 [^，]{0,10}? (参保|缴费) | 在 [^，]{1,8}? (参保|缴纳) )
        """,
        Options,
        Timeout)]
    private static partial Regex NoInsuranceFound();

    // 不符合领金条件, 未领取失业保险金
    [GeneratedRegex(
        """
        (未曾|未|没有|没|无法|无权|无资格|无|不能|不可以?|不得|不予|不再|不符合|不具备|不满足|不享受|不)
        (正在|办理|进行)? (领取|申领|核领|申请|享受|领)? 过?
        (领金|失业金|失业保险金|失业保险待遇|失业待遇|失业补助金|失业保险的?(条件|资格))
        | (领金|失业金|失业保险金|失业保险待遇) (领取)? 的? (条件|资格|期限)?
          (不符|不够|不足|不具备|已?期满|已满|已领完|已领满|已(领取|享受)(完毕|期满))
        """,
        Options,
        Timeout)]
    private static partial Regex NoBenefit();

    // 离职证明
    [GeneratedRegex(
        $"""
        ( 离职 | 辞职 | 辞退 | 解聘 | 退工 | (解除|终止) (劳动)? (合同|关系) | 劳动(合同|关系)的?(解除|终止)
        | 失业 | 无业 | 待业 | 就业 | 收入 | 工资 | 贫困 | 低保 | 残疾 | 无房产? | 房产 | 居住 | 住址 | 户籍 | 婚姻 | 亲属关系
        | 参保 | 社保 | 缴费 | 学历 | 毕业 | 在读 | 释放 | 注销 | 停业 | 破产 | 无犯罪记录
        | 社区 | 居委会 | 村委会 | 村 | 街道 | 单位 | 银行 | 其他 ) {Proof}
        | (离职|辞职|解聘|(解除|终止)(劳动)?(合同|关系))的?(通知书|协议书|告知书)
        | 证明(材料|文件)
        """,
        Options,
        Timeout)]
    private static partial Regex Proofs();

    // 毕业证, 户口本, 档案
    [GeneratedRegex(
        """
        ( 毕业 | 肄业 | 结业 | 学历 | 学位 | 报到 | 退伍 | 退役 | 转业 | 暂住 | 结婚 | 离婚 | 低保 | 失业 | 健康
        | 房产 | 不动产 | 产权 ) 证 (?! 件 | 实 | 明 | 据 | 券 )
        | 无房产 | 档案 | 户口(本|簿|页|册) | (租房|租赁)(合同|协议) | 介绍信 | 体检(表|报告) | (工资|银行)流水
        """,
        Options,
        Timeout)]
    private static partial Regex Certificates();

    // 请提供…证明; the identity document itself may be asked for.
    [GeneratedRegex(
        $"""
        (请|需|须|应|要求|要|未能|未|没有|没|无法|不能|拒不|拒绝|重新|尽快)
        (您|你)? (再|先|另行|另|按要求|按规定|及时|尽快)? {HandIn}
        ( (?! 身份证 ) [^，] ){"{0,12}"}?
        ( 材料 | 资料 | 手续 | 证明(?!您|你|其) | 证书 | 佐证 | 凭证 | 照片 | 复印件 | 盖章 | 流水
        | 残疾人?证 | 营业执照 | 劳动合同 | 就业创业证 | 就业失业登记证 )
        """,
        Options,
        Timeout)]
    private static partial Regex Demands();
}
