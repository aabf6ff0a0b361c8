/**
 * Characters that are confused because of their shape, and do not sound the same: a closed list of
 * the pairs that teaching and proofreading name again and again.
 */
const GROUPS = `己已巳 未末 土士 日曰 干千于 人入八 天夭 免兔 折拆析 侯候 戊戌戍 茶荼 拨拔 晴睛 陪赔倍 竞竟
 辨辩辫 栗粟 狼狠 壁璧 徒徙 微徽 祟崇 治冶 管菅 炙灸 衷哀衰 芒茫 风凤 今令 刀力刃 大太犬 田由甲申 住往 侍待
 孤狐 历厉 遣遗 贷货 传转 渴喝 杨扬 汽气 慢漫 坏怀 处外 办为 没设 开升 午牛 目且 乌鸟 仓仑 心必 名各
 官宫 孟盂 券卷 沾玷 洒酒 底低 抢枪 抱拘 技枝 弛驰 植值 复夏 质盾 总怠 检捡验 标栋 准淮 监盐 督瞀 审宙`

const GROUP_OF = new Map<string, Set<string>>()
for (const group of GROUPS.split(/\s+/)) {
  for (const char of group) GROUP_OF.set(char, new Set([...(GROUP_OF.get(char) ?? []), ...group]))
}

export function lookalikesOf(char: string): string[] {
  return [...(GROUP_OF.get(char) ?? [])].filter((other) => other !== char)
}
